import type { components } from "#/api/schema";
import { isPast, type WorkProgramme } from "./committee";
import { isOpen } from "./work-item";

type Request = components["schemas"]["DeepDiveRequest"];
type Action = components["schemas"]["Action"];

/** What somebody who keeps a committee's work programme has to see to. */
export interface Waiting {
  /** Requests accepted for an officer to come that stand on no agenda. */
  toPlace: readonly Request[];
  /** Items without a meeting. */
  unplaced: number;
  /** Items of meetings that are over, of which nobody has said what came of them. */
  undecided: number;
  overdue: number;
}

export function waiting(
  programme: WorkProgramme,
  requests: readonly Request[],
  actions: readonly Action[],
  now: Date,
): Waiting {
  const items = [...programme.unplaced, ...programme.meetings.flatMap((each) => each.items)].filter(isOpen);
  const placed = new Set(items.map(({ about }) => about));
  return {
    toPlace: requests.filter(
      ({ state, answerKind, joinedTo, reference }) =>
        state === "ACCEPTED" && answerKind === "OFFICER_ATTENDS" && !joinedTo && !placed.has(reference),
    ),
    unplaced: programme.unplaced.length,
    undecided: programme.meetings
      .filter(({ meeting }) => isPast(meeting.startsAt, now))
      .flatMap((each) => each.items)
      .filter(isOpen).length,
    overdue: actions.filter(({ overdue }) => overdue).length,
  };
}
