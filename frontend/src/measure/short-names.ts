import type { components } from "#/api/schema";

interface Named {
  name: string;
  kind: components["schemas"]["Comparison"]["kind"];
}

/** Names for where there is little room: a group's edition in brackets is left out, unless two groups differ by it alone. */
export function shortNames(areas: readonly Named[]): string[] {
  const short = areas.map(({ name, kind }) => (kind === "GROUP" ? name.replace(/ \([^()]*\)$/, "") : name));
  return areas.map(({ name }, place) => {
    const own = short[place] ?? name;
    return short.filter((other) => other === own).length > 1 ? name : own;
  });
}
