import type { ActionState } from "./action";

export const shows = ["mine", "open", "done", "dropped", "all"] as const;
export type Show = (typeof shows)[number];

const states: Partial<Record<Show, ActionState>> = { open: "OPEN", done: "DONE", dropped: "DROPPED" };

/** What to ask the service for. */
export function actionFilter(show: Show): { mine?: true; state?: ActionState } {
  return show === "mine" ? { mine: true } : { state: states[show] };
}

/** The parts of the tracker. */
export const showChoices: readonly { show: Show; label: string; empty: string }[] = [
  { show: "mine", label: "Actions I own", empty: "No action is yours." },
  { show: "open", label: "Open", empty: "No action is open." },
  { show: "done", label: "Done", empty: "No action has been done yet." },
  { show: "dropped", label: "Dropped", empty: "No action has been dropped." },
  { show: "all", label: "All", empty: "No action has been agreed yet." },
];
