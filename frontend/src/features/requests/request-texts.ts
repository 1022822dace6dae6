import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";

/** What the contract takes; the service checks the same again. */
export const requestLimits = {
  question: { least: 10, most: 2000 },
  hopedAnswer: { most: 2000 },
  measures: { most: 10 },
  reason: { least: 10, most: 2000 },
  answer: { least: 10, most: 20_000 },
} as const;

export interface Question {
  question: string;
  hopedAnswer: string;
  /** Measures beside the one the request was started from. */
  others: readonly string[];
}

export function checkQuestion({ question, hopedAnswer, others }: Question): FormError[] {
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

/** The control that a JSON pointer of the contract belongs to. */
export function fieldOfPointer(pointer: string): string | undefined {
  if (pointer.startsWith("/indicators")) return "others";
  return {
    "/question": "question",
    "/hopedAnswer": "hoped-answer",
    "/reason": "reason",
    "/answer": "answer",
  }[pointer];
}

function count(characters: number): string {
  return characters.toLocaleString("en-GB");
}
