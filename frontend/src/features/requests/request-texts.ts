import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import { answerKindOf } from "./answer-kind";
import type { AnswerKind, RequestAction } from "./request";

/** What the contract takes; the service checks the same again. */
export const requestLimits = {
  question: { least: 10, most: 2000 },
  hopedAnswer: { most: 2000 },
  measures: { most: 10 },
  reason: { least: 10, most: 2000 },
  answer: { least: 10, most: 20_000 },
  hearing: { least: 10, most: 20_000 },
  note: { most: 2000 },
  clarification: { least: 10, most: 2000 },
  clarificationReply: { least: 2, most: 2000 },
  declineReply: { least: 10, most: 2000 },
} as const;

export interface Question {
  question: string;
  hopedAnswer: string;
  /** Measures beside the one the request was started from. */
  others: readonly string[];
  /** How the member would like to be answered. */
  wish: AnswerKind;
  /** The code of the committee whose members alone are to read it; empty for all members. */
  forCommittee: string;
}

export const noQuestion: Question = {
  question: "",
  hopedAnswer: "",
  others: [],
  wish: "WRITTEN_ANSWER",
  forCommittee: "",
};

/** A question as it was kept on the device; undefined where it is not one that the form takes. */
export function keptQuestion(kept: unknown): Question | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { question, hopedAnswer, others, wish, forCommittee = "" } = kept as Record<string, unknown>;
  const kind = typeof wish === "string" ? answerKindOf(wish) : undefined;
  const texts = Array.isArray(others) && others.every((each): each is string => typeof each === "string");
  return typeof question === "string" &&
    typeof hopedAnswer === "string" &&
    typeof forCommittee === "string" &&
    texts &&
    kind
    ? { question, hopedAnswer, others, wish: kind, forCommittee }
    : undefined;
}

/** Whether anything was typed that would be missed. */
export function isBegun({ question, hopedAnswer }: Question): boolean {
  return `${question}${hopedAnswer}`.trim() !== "";
}

export function checkQuestion({
  question,
  hopedAnswer,
  others,
}: Pick<Question, "question" | "hopedAnswer" | "others">): FormError[] {
  const errors = checkLength("question", question, requestLimits.question, {
    missing: "Enter what you want to know",
    noun: "What you want to know",
  });
  if (hopedAnswer.trim().length > requestLimits.hopedAnswer.most) {
    errors.push({
      fieldId: "hoped-answer",
      message: `What an answer would help you do must be ${count(requestLimits.hopedAnswer.most)} characters or fewer`,
    });
  }
  if (others.length + 1 > requestLimits.measures.most) {
    errors.push({
      fieldId: "others",
      message: `Choose no more than ${requestLimits.measures.most - 1} other measures`,
    });
  }
  return errors;
}

export function checkReason(reason: string): FormError[] {
  return checkLength("reason", reason, requestLimits.reason, {
    missing: "Enter your reason",
    noun: "Your reason",
  });
}

export function checkAnswer(answer: string): FormError[] {
  return checkLength("answer", answer, requestLimits.answer, {
    missing: "Enter the answer",
    noun: "The answer",
  });
}

export function checkHearing(text: string): FormError[] {
  return checkLength("hearing", text, requestLimits.hearing, {
    missing: "Enter what was said",
    noun: "What was said",
  });
}

/** A reference as it was typed, such as "dd-0012", or undefined where it cannot be one. */
export function typedReference(typed: string): string | undefined {
  const reference = typed.trim().toUpperCase();
  return /^DD-\d{4,9}$/.test(reference) ? reference : undefined;
}

/** Whether the answer answered the question, as the member who asked says it. */
export interface Satisfaction {
  answered: boolean | undefined;
  note: string;
}

export function checkSatisfaction({ answered, note }: Satisfaction): FormError[] {
  const errors: FormError[] = [];
  if (answered === undefined) {
    errors.push({ fieldId: "answered", message: "Select yes if this answered your question" });
  }
  if (note.trim().length > requestLimits.note.most) {
    errors.push({
      fieldId: "satisfaction-note",
      message: `What you would like to add must be ${count(requestLimits.note.most)} characters or fewer`,
    });
  }
  return errors;
}

/** The control that a JSON pointer of the contract belongs to. */
export function fieldOfPointer(pointer: string, action?: RequestAction): string | undefined {
  if (action === "RETURN_ANSWER" && pointer === "/reason") return "return-reason";
  if ((action === "DRAFT_ANSWER" || action === "SUBMIT_ANSWER") && pointer === "/text") return "answer";
  if (pointer.startsWith("/officers")) return "officers";
  if (action === "EXTEND" && pointer === "/reason") return "extension-reason";
  if (action === "END_DOCUMENT_CLOCK" && pointer === "/reason") return "clock-reason";
  if (pointer.startsWith("/indicators")) return "others";
  return {
    "/question": "question",
    "/hopedAnswer": "hoped-answer",
    "/reason": "reason",
    "/answer": "answer",
    "/wish": "wish",
    "/forCommittee": "readers",
    "/answerKind": "answer-kind",
    "/text": "hearing",
    "/audience/committee": "audience",
    "/to": "join-to",
    "/answered": "answered",
    "/note": "satisfaction-note",
    "/reply": "reply",
    "/until": "until",
    "/documents": "documents",
    "/receivedOn": "received-on",
    "/unit": "clock-unit",
    "/outcome": "clock-outcome",
    "/on": "ended-on",
  }[pointer];
}

function count(characters: number): string {
  return characters.toLocaleString("en-GB");
}
