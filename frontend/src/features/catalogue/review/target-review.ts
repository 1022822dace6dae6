import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import { inUnit } from "../target-words";

type Schemas = components["schemas"];

export type TargetReview = Schemas["TargetReview"];
export type ReviewedMeasure = Schemas["ReviewedMeasure"];
export type TargetReviewInBrief = Schemas["TargetReviews"]["items"][number];
export type TargetTrial = Schemas["TargetTrial"];
export type TargetState = Schemas["TargetState"];

type Colour = "blue" | "green" | "grey" | "yellow" | "red";

const colours: Record<TargetState, Colour> = {
  WAITING: "grey",
  PROPOSED: "blue",
  SENT_BACK: "red",
  AGREED: "yellow",
  SET: "green",
  LEFT: "grey",
};

/** Where it stands is said by the service; the colour only helps to find it. */
export function targetColour(state: TargetState): Colour {
  return colours[state];
}

/** How many measures are where, in words: "2 waiting for a proposal, 1 agreed". */
export function countsInWords(counts: Schemas["TargetCounts"]): string {
  const words: [number, string][] = [
    [counts.waiting, "waiting for a proposal"],
    [counts.proposed, "waiting for the board"],
    [counts.sentBack, "sent back"],
    [counts.agreed, "agreed"],
    [counts.approved, "approved"],
    [counts.left, "left without a target"],
  ];
  return words
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(", ");
}

/** Where the quarters of all authorities lie; nothing where no authority has a figure. */
export function quartersInWords({ position, unit, decimals }: Schemas["Measure"]): string | undefined {
  const { lowerQuartile, median, upperQuartile } = position ?? {};
  if (lowerQuartile === undefined || median === undefined || upperQuartile === undefined) return undefined;
  const show = (value: number) => inUnit(Number(value.toFixed(decimals)), unit);
  return `A quarter of authorities have ${show(lowerQuartile)} or less, half have ${show(median)} or less, and a quarter have ${show(upperQuartile)} or more.`;
}

/** What is done with a measure on its page, beside proposing. */
export type TargetAct =
  | { action: "COMMENT"; text: string }
  | { action: "AGREE" }
  | { action: "SEND_BACK"; reason: string };

const done: Record<TargetAct["action"], string> = {
  COMMENT: "The comment is kept",
  AGREE: "The target is agreed",
  SEND_BACK: "The target is sent back",
};

export function targetDoneWords({ action }: TargetAct): string {
  return done[action];
}

const fields: Record<TargetAct["action"], Record<string, string>> = {
  COMMENT: { "/text": "comment" },
  AGREE: {},
  SEND_BACK: { "/reason": "send-back-reason" },
};

/** The control that a JSON pointer belongs to in what was sent. */
export function fieldOfTargetAct({ action }: TargetAct, pointer: string): string | undefined {
  return fields[action][pointer];
}

/** What the contract takes; the service checks the same again. */
export const targetLimits = {
  comment: { least: 3, most: 2000 },
  sendBack: { least: 10, most: 2000 },
  reason: { least: 10, most: 1000 },
} as const;

export function checkTargetComment(text: string): FormError[] {
  return checkLength("comment", text, targetLimits.comment, {
    missing: "Enter your comment",
    noun: "The comment",
  });
}

export function checkSendBack(reason: string): FormError[] {
  return checkLength("send-back-reason", reason, targetLimits.sendBack, {
    missing: "Enter why it is sent back",
    noun: "Why it is sent back",
  });
}
