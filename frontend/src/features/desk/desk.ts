import type { components } from "#/api/schema";

export type Desk = components["schemas"]["Desk"];
export type Outdated = Desk["outdated"][number];
export type Waiting = Desk["waiting"][number];
export type Load = Desk["loads"][number];

/** What became of a load: "12 added, 3 changed; 1 confirmed as right." */
export function outcomeInWords({ added, revised, confirmed }: Load): string {
  const done = `${added.toLocaleString("en-GB")} added, ${revised.toLocaleString("en-GB")} changed`;
  return confirmed > 0
    ? `${done}; ${confirmed.toLocaleString("en-GB")} looked wrong and ${confirmed === 1 ? "was" : "were"} confirmed as right.`
    : `${done}.`;
}
