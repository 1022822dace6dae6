import type { components } from "#/api/schema";

type Audience = components["schemas"]["AnswerAudience"];
type Committee = Pick<components["schemas"]["Committees"]["items"][number], "code" | "title">;

const toCommittee = "COMMITTEE ";

/** Who may read an answer, as a person chooses it. All members, unless something else is chosen. */
export const everybody = "MEMBERS";

export function audienceChoices(committees: readonly Committee[]) {
  return [
    { value: everybody, label: "All members who may read this request" },
    { value: "ASKERS", label: "Only those who asked" },
    ...committees.map(({ code, title }) => ({
      value: `${toCommittee}${code}`,
      label: `Those who asked, and ${title}`,
    })),
  ];
}

/** As the service takes it. */
export function audienceFrom(chosen: string): Audience {
  if (chosen.startsWith(toCommittee)) {
    return { kind: "COMMITTEE", committee: chosen.slice(toCommittee.length) };
  }
  return { kind: chosen === "ASKERS" ? "ASKERS" : everybody };
}
