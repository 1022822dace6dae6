import type { components } from "#/api/schema";

type Scorecard = Pick<components["schemas"]["Scorecard"], "setVersion" | "latest">;

/** What there is already of what a first scorecard needs. */
export interface SetUpSoFar {
  /** Whether a committee is found in the single sign-on. */
  committees: boolean;
  measures: boolean;
  targets: boolean;
  /** Whether a group of authorities is there to compare with. */
  groups: boolean;
  figures: boolean;
  editions: boolean;
  scorecards: readonly Scorecard[];
}

export const steps = [
  "committees",
  "measures",
  "scorecard",
  "chosen",
  "targets",
  "groups",
  "figures",
  "edition",
  "published",
] as const;

export type SetUpStep = (typeof steps)[number];

export type SetUpState = "done" | "next" | "later";

/** Until the first edition is published, something is left to set up. */
export function isSetUp(scorecards: readonly Scorecard[]): boolean {
  return scorecards.some(({ latest }) => latest !== undefined);
}

/** Where each step stands; what cannot be begun yet waits for one before it. */
export function setUpStates({
  committees,
  measures,
  targets,
  groups,
  figures,
  editions,
  scorecards,
}: SetUpSoFar): Record<SetUpStep, SetUpState> {
  const made = scorecards.length > 0;
  const chosen = scorecards.some(({ setVersion }) => setVersion !== undefined);
  const state = (done: boolean, begun: boolean): SetUpState => {
    if (done) return "done";
    return begun ? "next" : "later";
  };
  return {
    committees: state(committees, true),
    measures: state(measures, true),
    scorecard: state(made, true),
    chosen: state(chosen, measures && made),
    targets: state(targets, chosen),
    groups: state(groups, true),
    figures: state(figures, measures),
    edition: state(editions, chosen),
    published: state(isSetUp(scorecards), editions),
  };
}
