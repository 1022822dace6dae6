import type { Changes } from "./WhatChanged";

type Row = Changes["rows"][number];
type Rating = NonNullable<Row["before"]>["rating"];

const goodness: Partial<Record<Rating, number>> = { RED: 1, AMBER: 2, GREEN: 3 };

/** Above 0 where the rating got better, below where it got worse, 0 where there are not two to set beside each other. */
function ratingStep({ before, after }: Row): number {
  const [was, is] = [before && goodness[before.rating], after && goodness[after.rating]];
  return was && is ? is - was : 0;
}

/** What got worse, what got better, what else moved, what came or went, and what there is nothing to say of. */
function group(row: Row): number {
  const step = ratingStep(row);
  if (row.movement === "WORSENED" || (step < 0 && row.movement !== "IMPROVED")) return 0;
  if (row.movement === "IMPROVED" || step > 0) return 1;
  if (row.movement === "ADDED" || row.movement === "DROPPED") return 3;
  if (row.movement === "ROSE" || row.movement === "FELL") return row.size ? 2 : 4;
  return row.movement === "NOT_COMPARED" ? 6 : 5;
}

/** By how much it matters: in each group what moved most beyond its usual first, then as on the scorecard. */
export function byWeight(rows: Changes["rows"]): Row[] {
  return rows.toSorted((a, b) => group(a) - group(b) || (b.size ?? 0) - (a.size ?? 0));
}

const times = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "Worsened (number rose), 2.4 times its usual movement". */
export function movementWords({ movementText, size }: Row): string {
  return size ? `${movementText}, ${times.format(size)} times its usual movement` : movementText;
}
