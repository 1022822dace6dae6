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
  const known = new Map<string, Area>();
  // Where a county and an authority are called the same, the authority is meant.
  for (const area of [...areas].sort((a, b) => Number(isCouncil(a)) - Number(isCouncil(b)))) {
    known.set(plain(area.name), area);
    known.set(plain(area.code), area);
  }
  const members = new Map<string, Member>();
  const wrong: string[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, place) => {
    const [name = "", ...rest] = line.split(/[;\t]/).map((part) => part.trim());
    if (line.trim() === "") return;
    const area = known.get(plain(name));
    if (!area) {
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

/** The list as it is typed. */
export function showMembers(members: readonly { name: string; closeness?: string }[]): string {
  return members.map(({ name, closeness }) => (closeness ? `${name}; ${closeness}` : name)).join("\n");
}

function isCouncil({ kind }: Area) {
  return kind === "COUNCIL";
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
