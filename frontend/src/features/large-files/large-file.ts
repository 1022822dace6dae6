import type { components } from "#/api/schema";

export type LargeFile = components["schemas"]["LargeFile"];
type State = LargeFile["state"];

const words = {
  SENT: "Waiting to be checked",
  CHECKING: "Checking the file",
  CHECKED: "Ready to be loaded",
  REFUSED: "Refused",
  UNCHANGED: "Nothing to load",
  ASKED: "Waiting to be loaded",
  LOADING: "Loading the figures",
  MERGING: "Loading the figures: the last part",
  LOADED: "Loaded",
  CANCELLED: "Cancelled",
  GIVEN_UP: "Given up",
} satisfies Record<State, string>;

export const stateInWords = (state: State): string => words[state];

/** Whether the service works on it, or will without anybody's doing. */
export function isGoingOn(state: State): boolean {
  return ["SENT", "CHECKING", "ASKED", "LOADING", "MERGING"].includes(state);
}

/** The size as a file manager says it. */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  return megabytes < 1
    ? `${Math.max(1, Math.round(bytes / 1024)).toLocaleString("en-GB")} kB`
    : `${megabytes.toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
}
