import { londonDateTime } from "#/ui/dates";
import type { Edition, EditionState, EditionSummary } from "./edition";

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

export function editionStateWords(state: EditionState): StateWords {
  return words[state];
}

/** The same for an edition in a list. */
export function listedStateWords({
  state,
  heldBack,
  publishAt,
}: Pick<EditionSummary, "state" | "heldBack" | "publishAt">): StateWords {
  if (heldBack) return heldBackWords;
  return publishAt && state === "APPROVED" ? scheduledWords(publishAt) : editionStateWords(state);
}

function scheduledWords(publishAt: string): StateWords {
  return {
    word: `To be published on ${londonDateTime(publishAt)}`,
    colour: "blue",
    next: "It is published by itself at that time, on London’s clocks. Until then no member can see it. If figures, targets or words change before, it is held back and not published.",
  };
}

const heldBackWords: StateWords = {
  word: "Held back, not published",
  colour: "orange",
  next: "At its set time it was no longer what the board had approved, so it was not published. Look at what was changed. To publish it, ask the board to return it for changes, submit it again, and set a new time once it is approved.",
};

/** The same for one edition: a set time, one that was held back and one that was replaced are said too. */
export function fullStateWords(edition: Edition): StateWords {
  const { state, publishAt, supersededAt } = edition;
  if (publishAt && state === "APPROVED") {
    return scheduledWords(publishAt);
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
  return editionStateWords(state);
}

// Its time came, and something had changed since the board approved it.
function isHeldBack({ state, steps }: Edition): boolean {
  return state === "APPROVED" && steps.at(-1)?.action === "HELD";
}
