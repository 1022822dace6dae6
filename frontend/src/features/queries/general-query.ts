import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";

export type GeneralQuery = components["schemas"]["GeneralQuery"];
export type QueryAnswer = components["schemas"]["GeneralQueryAnswer"];
type State = components["schemas"]["GeneralQueryState"];

/** What the contract takes; the service checks the same again. */
export const queryLimits = {
  question: { least: 10, most: 4000 },
  answer: { least: 10, most: 20_000 },
} as const;

export function checkQuestion(question: string): FormError[] {
  return checkLength("question", question, queryLimits.question, {
    missing: "Enter your question",
    noun: "Your question",
  });
}

export function checkAnswer(answer: string): FormError[] {
  return checkLength("answer", answer, queryLimits.answer, {
    missing: "Enter the answer",
    noun: "The answer",
  });
}

/** The control that a JSON pointer of the contract belongs to. */
export function fieldOfPointer(pointer: string): string | undefined {
  return {
    "/question": "question",
    "/answer": "answer",
    "/givenTo": "given-to",
    "/measure": "measure",
  }[pointer];
}

export const queryStateColours: Record<State, "yellow" | "green" | "grey"> = {
  ASKED: "yellow",
  ANSWERED: "green",
  WITHDRAWN: "grey",
};

export const shows = ["mine", "waiting", "answered", "all"] as const;
export type Show = (typeof shows)[number];

/** What to ask the service for. */
export function queryFilter(show: Show): { mine?: true; state?: State } {
  if (show === "mine") return { mine: true };
  return { waiting: { state: "ASKED" } as const, answered: { state: "ANSWERED" } as const, all: {} }[show];
}

interface ShowChoice {
  show: Show;
  label: string;
  empty: string;
}

/** The parts of the list: members have their own, and governance what waits for them. */
export function showChoices(asks: boolean, answers: boolean): readonly ShowChoice[] {
  return [
    ...(asks
      ? [
          {
            show: "mine",
            label: "My questions",
            empty: "You have not asked a general question yet.",
          } as const,
        ]
      : []),
    ...(answers
      ? [
          {
            show: "waiting",
            label: "Waiting for an answer",
            empty: "No question is waiting for an answer.",
          } as const,
        ]
      : []),
    {
      show: "answered",
      label: "Answered",
      empty: "No question has been answered for you or for all members yet.",
    },
    ...(answers
      ? [{ show: "all", label: "All", empty: "Nobody has asked a general question yet." } as const]
      : []),
  ];
}
