import type { components } from "#/api/schema";

type Area = components["schemas"]["Area"];

export interface Member {
  area: string;
  closeness?: string;
}

/** So many mistakes are named at once: the rest is found when these are put right. */
const mostNamed = 10;

/**
 * The authorities of a list that was typed or pasted, one on each line, and what is wrong with it.
 * Beside the name or the code may stand how close it is, after a semicolon or in the next cell of a spreadsheet.
 */
export function readMembers(text: string, areas: readonly Area[]): { members: Member[]; wrong: string[] } {
  const named = byName(areas);
  const coded = new Map(areas.map((area) => [plain(area.code), area]));
  const members = new Map<string, Member>();
  const wrong: string[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, place) => {
    const [name = "", ...rest] = line.split(/[;\t]/).map((part) => part.trim());
    if (line.trim() === "") return;
    const code = /\(([^()]+)\)$/.exec(name)?.[1];
    const meant = named.get(plain(name)) ?? [];
    const area = coded.get(plain(code ?? name)) ?? (meant.length === 1 ? meant[0] : undefined);
    if (!area && meant.length > 1) {
      wrong.push(
        `Line ${place + 1}: “${name}” may be ${meant.map(withCode).join(" or ")}. Enter one of them as it stands here`,
      );
    } else if (!area) {
      wrong.push(
        `Line ${place + 1}: “${name}” is not an area here. Enter its full name or its code, such as Rotherham or E08000018`,
      );
    } else if (members.has(area.code)) {
      wrong.push(`Line ${place + 1}: ${area.name} is in the list already. Take one of the two out`);
    } else {
      const closeness = rest.filter(Boolean).join(", ");
      members.set(area.code, { area: area.code, ...(closeness ? { closeness } : {}) });
    }
  });
  return { members: [...members.values()], wrong: wrong.slice(0, mostNamed) };
}

/** The list as it is typed: beside a name that two areas have stands the code, where it is known which is meant. */
export function showMembers(
  members: readonly { area?: string; name: string; closeness?: string }[],
  areas: readonly Area[],
): string {
  const named = byName(areas);
  return members
    .map(({ area, name, closeness }) => {
      const isOneOfTwo = area && (named.get(plain(name))?.length ?? 0) > 1;
      const shown = isOneOfTwo ? withCode({ code: area, name }) : name;
      return closeness ? `${shown}; ${closeness}` : shown;
    })
    .join("\n");
}

/** Authorities that took another's place may have its name: Barnsley has had two codes. */
function byName(areas: readonly Area[]): Map<string, Area[]> {
  const named = new Map<string, Area[]>();
  for (const area of areas) named.set(plain(area.name), [...(named.get(plain(area.name)) ?? []), area]);
  return named;
}

function withCode({ code, name }: Pick<Area, "code" | "name">): string {
  return `${name} (${code})`;
}

/** A name without what people leave out or write otherwise. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/ (council|city council|county council|borough council)$/, "")
    .trim();
}
