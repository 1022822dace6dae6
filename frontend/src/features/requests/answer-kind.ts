import type { Choice } from "#/ui/Select";
import type { AnswerKind } from "./request";

interface KindWords {
  /** What it is called in a list of facts. */
  word: string;
  /** The same within a sentence. */
  inSentence: string;
  /** What it means for the member who asks. */
  meaning: string;
  /** What democratic services take on with it. */
  next: string;
}

const kinds: Record<AnswerKind, KindWords> = {
  WRITTEN_ANSWER: {
    word: "In writing",
    inSentence: "in writing",
    meaning: "The officers who know the measure write an answer, which you read here.",
    next: "A lead officer writes an answer here.",
  },
  OFFICER_ATTENDS: {
    word: "By an officer at a committee",
    inSentence: "by an officer at a committee",
    meaning: "An officer comes to a meeting of the committee and answers questions there.",
    next: "An officer comes to a meeting of the committee. You record here what was said.",
  },
  CLINIC: {
    word: "At a performance clinic",
    inSentence: "at a performance clinic",
    meaning: "Members and the officers who lead the service meet and look at the figures together.",
    next: "You book a clinic for it. What comes of the clinic is recorded there.",
  },
};

export const answerKinds = Object.keys(kinds) as AnswerKind[];

export function kindWords(kind: AnswerKind): KindWords {
  return kinds[kind];
}

/** The kinds as radios: with what each means for the member, or with what it asks of democratic services. */
export function kindChoices(hint: "meaning" | "next"): Choice[] {
  return answerKinds.map((kind) => ({ value: kind, label: kinds[kind].word, hint: kinds[kind][hint] }));
}

export function answerKindOf(value: string): AnswerKind | undefined {
  return answerKinds.find((kind) => kind === value);
}
