import type { components } from "#/api/schema";

export type EditionComment = components["schemas"]["EditionComment"];

/** Comments that wait to be dealt with. */
export function openComments(comments: readonly EditionComment[]) {
  return comments.filter(({ settledAt }) => !settledAt);
}

/** How many comments on each measure wait to be dealt with. */
export function openByMeasure(comments: readonly EditionComment[]): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const { indicator } of openComments(comments)) {
    if (indicator) open.set(indicator, (open.get(indicator) ?? 0) + 1);
  }
  return open;
}

export interface CommentedMeasure {
  indicator: string;
  title: string;
}

export interface CommentGroup {
  /** Absent for the edition as a whole. */
  indicator?: string;
  title: string;
  comments: EditionComment[];
}

/** Comments on the edition as a whole, then those on each measure in the edition's order. */
export function groupComments(
  comments: readonly EditionComment[],
  measures: readonly CommentedMeasure[],
): CommentGroup[] {
  const on = (indicator?: string) => comments.filter((comment) => comment.indicator === indicator);
  const listed = new Set(measures.map(({ indicator }) => indicator));
  // A measure that left the edition keeps what was said of it.
  const gone = [...new Set(comments.flatMap(({ indicator }) => (indicator ? [indicator] : [])))].filter(
    (indicator) => !listed.has(indicator),
  );
  return [
    { title: "The edition as a whole", comments: on(undefined) },
    ...measures.map(({ indicator, title }) => ({ indicator, title, comments: on(indicator) })),
    ...gone.map((indicator) => ({ indicator, title: indicator, comments: on(indicator) })),
  ].filter((group) => group.comments.length > 0);
}
