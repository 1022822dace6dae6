import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import type { TimelineEvent } from "#/ui/Timeline";

export type Edition = components["schemas"]["Edition"];
export type EditionSummary = components["schemas"]["EditionSummary"];
export type EditionState = components["schemas"]["EditionState"];
export type Scorecard = components["schemas"]["Scorecard"];

interface StateWords {
  word: string;
  colour: "grey" | "blue" | "green" | "yellow" | "orange";
  /** What it waits for and from whom. */
  next: string;
}

const words: Record<EditionState, StateWords> = {
  DRAFT: {
    word: "Draft",
    colour: "grey",
    next: "The performance team checks the figures, writes the overview and submits it to the board.",
  },
  SUBMITTED: {
    word: "Submitted to the board",
    colour: "yellow",
    next: "The board reads the preview, then approves the edition or returns it with a reason.",
  },
  APPROVED: {
    word: "Approved, not yet published",
    colour: "blue",
    next: "The performance team publishes it. Until then no member can see it.",
  },
  PUBLISHED: {
    word: "Published",
    colour: "green",
    next: "Members can read it. Its figures, targets, ratings and words are frozen.",
  },
};

export function stateWords(state: EditionState): StateWords {
  return words[state];
}

/** The same for an edition in a list. */
export function summaryWords({ state, heldBack }: Pick<EditionSummary, "state" | "heldBack">): StateWords {
  return heldBack ? heldBackWords : stateWords(state);
}

const heldBackWords: StateWords = {
  word: "Held back, not published",
  colour: "orange",
  next: "At its set time it was no longer what the board had approved, so it was not published. Look at what was changed. To publish it, ask the board to return it for changes, submit it again, and set a new time once it is approved.",
};

/** The same for one edition: a set time, one that was held back and one that was replaced are said too. */
export function standingWords(edition: Edition): StateWords {
  const { state, publishAt, supersededAt } = edition;
  if (publishAt && state === "APPROVED") {
    return {
      word: `To be published on ${londonDateTime(publishAt)}`,
      colour: "blue",
      next: "It is published by itself at that time, on London’s clocks. Until then no member can see it. If figures, targets or words change before, it is held back and not published.",
    };
  }
  if (isHeldBack(edition)) {
    return heldBackWords;
  }
  if (supersededAt) {
    return {
      word: "Replaced by a correction",
      colour: "grey",
      next: `A correction took its place on ${londonDateTime(supersededAt)}. It stays readable, and is marked as replaced.`,
    };
  }
  return stateWords(state);
}

// Its time came, and something had changed since the board approved it.
function isHeldBack({ state, steps }: Edition): boolean {
  return state === "APPROVED" && steps.at(-1)?.action === "HELD";
}

type EditionStep = Edition["steps"][number];

const stepTitles: Record<EditionStep["action"], string> = {
  OPENED: "Opened as a draft",
  CHANGED: "Overview changed",
  SUBMITTED: "Submitted to the board",
  RETURNED: "Returned for changes",
  APPROVED: "Approved by the board",
  SCHEDULED: "Time of publication set",
  UNSCHEDULED: "Set time taken back",
  HELD: "Held back at its set time, not published",
  PUBLISHED: "Published",
};

export function editionEvents(steps: readonly EditionStep[]): (TimelineEvent & { reason?: string })[] {
  return steps.map(({ action, by, at, reason }) => ({ title: stepTitles[action], by, at, reason }));
}
