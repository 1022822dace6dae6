import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";

type Schemas = components["schemas"];

export type SignOff = Schemas["SignOff"];
export type SignOffInBrief = Schemas["SignOffs"]["items"][number];
export type SignOffMove = Schemas["SignOffMove"];

const colours: Record<SignOff["state"], "blue" | "yellow" | "red" | "green"> = {
  WITH_DIRECTOR: "blue",
  WITH_MEMBER: "blue",
  QUERIED: "yellow",
  SENT_BACK: "red",
  SIGNED: "green",
};

/** Where it stands is said by the service; the colour only helps to find it. */
export function signOffColour(state: SignOff["state"]) {
  return colours[state];
}

interface MoveWords {
  send: string;
  sending: string;
  done: string;
  /** Of those that say something. */
  label?: string;
  hint?: string;
}

const words: Record<SignOffMove, MoveWords> = {
  FORWARD: {
    send: "Pass on to the cabinet member",
    sending: "Passing it on",
    done: "The measures are with the cabinet member",
  },
  SIGN: {
    send: "Sign these measures",
    sending: "Signing them",
    done: "The measures are signed, and kept as they are",
  },
  QUERY: {
    send: "Ask about it",
    sending: "Asking",
    done: "The director is asked",
    label: "What do you ask?",
    hint: "The director and performance officers read it here.",
  },
  ANSWER: {
    send: "Answer the query",
    sending: "Answering",
    done: "The query is answered",
    label: "Your answer",
    hint: "The cabinet member reads it here.",
  },
  SEND_BACK: {
    send: "Send it back",
    sending: "Sending it back",
    done: "It is sent back",
    label: "Why is it sent back?",
    hint: "Performance officers read it here, change the measures and put them forward again.",
  },
  RESUBMIT: {
    send: "Put it forward again",
    sending: "Putting it forward",
    done: "The measures are with the director",
    label: "What was changed?",
    hint: "The newest measures of the scorecard are put forward.",
  },
};

export function moveWords(move: SignOffMove): MoveWords {
  return words[move];
}

/** What the contract takes; the service checks the same again. */
export const signOffLimits = { least: 10, most: 2000 } as const;

export function checkStep(move: SignOffMove, text: string): FormError[] {
  return checkLength(`text-${move}`, text, signOffLimits, { missing: "Enter what it is about", noun: "It" });
}

/** What is put forward, as it is typed. */
export interface TypedSignOff {
  scorecard: string;
  reason: string;
  director: string;
  cabinetMember: string;
}

export function checkSignOff(typed: TypedSignOff): FormError[] {
  return [
    ...(typed.scorecard ? [] : [{ fieldId: "scorecard", message: "Select the scorecard of the portfolio" }]),
    ...checkLength("reason", typed.reason, signOffLimits, {
      missing: "Enter why they are put forward now",
      noun: "Why",
    }),
    ...(typed.director ? [] : [{ fieldId: "director", message: "Select the director" }]),
    ...(typed.cabinetMember
      ? []
      : [{ fieldId: "cabinet-member", message: "Select the cabinet member who signs" }]),
  ];
}

const fields: Record<string, string> = {
  "/scorecard": "scorecard",
  "/reason": "reason",
  "/director": "director",
  "/cabinetMember": "cabinet-member",
};

/** The control that a JSON pointer belongs to in what was sent. */
export function fieldOfSignOff(pointer: string): string | undefined {
  return fields[pointer];
}
