import type { components } from "#/api/schema";
import type { TimelineEvent } from "#/ui/Timeline";

export type Edition = components["schemas"]["Edition"];
export type EditionSummary = components["schemas"]["EditionSummary"];
export type EditionState = components["schemas"]["EditionState"];
export type Scorecard = components["schemas"]["Scorecard"];

interface StateWords {
  word: string;
  colour: "grey" | "blue" | "green" | "yellow";
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
