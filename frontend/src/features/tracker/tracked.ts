import type { components } from "#/api/schema";
import { fileAddress } from "#/ui/file-address";

export type Tracked = components["schemas"]["Tracked"];
export type TrackedCount = components["schemas"]["TrackedCount"];
export type TrackedKind = components["schemas"]["TrackedKind"];
export type TrackerChoices = components["schemas"]["TrackerChoices"];

export const kinds = ["REQUEST", "RECOMMENDATION", "INSPECTORS", "ACTION"] as const;
export const standings = ["GOING_ON", "OVERDUE", "OVER"] as const;

/** What the tracker is narrowed to, as its address says it. */
export interface TrackerSearch {
  committee?: string;
  year?: string;
  kind?: TrackedKind;
  standing?: (typeof standings)[number];
}

/** In the place of a committee: what is for all members. No group can be called so. */
export const allMembers = "*";

/** What to ask the service for. */
export function trackerFilter({ committee, ...rest }: TrackerSearch) {
  return committee === allMembers ? { ...rest, allMembers: true } : { ...rest, committee };
}

/** Where the whole of it is downloaded as a file. */
export function trackerFileAddress(search: TrackerSearch): string {
  return fileAddress("tracker.csv", trackerFilter(search));
}

/** Where the summary of some days is downloaded as a file. */
export function summaryFileAddress(of: { from: string; to: string; committee?: string }): string {
  const { from, to, committee } = of;
  return fileAddress("tracker/summary.pdf", { from, to, committee: committee || undefined });
}

/** Under which committees it stands, in words. */
export function committeesInWords({ committees }: Pick<Tracked, "committees">): string {
  return committees.length > 0 ? committees.map(({ title }) => title).join(", ") : "All members";
}

/** "12 deep-dive requests: 3 waiting for a decision, 9 answered in writing": a line for each kind there is. */
export function countsInWords(counts: readonly TrackedCount[]): { kind: TrackedKind; words: string }[] {
  return kinds.flatMap((kind) => {
    const ofKind = counts.filter((each) => each.kind === kind);
    const [first] = ofKind;
    if (!first) return [];
    const total = ofKind.reduce((sum, { count }) => sum + count, 0);
    const overdue = ofKind.reduce((sum, each) => sum + each.overdue, 0);
    const parts = ofKind.map(({ count, stateText }) => `${stateText}: ${count}`).join("; ");
    return [
      { kind, words: `${first.kindText}: ${total} (${parts})${overdue > 0 ? `. Overdue: ${overdue}` : ""}` },
    ];
  });
}
