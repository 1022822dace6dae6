import type { components } from "#/api/schema";

export type Clinic = components["schemas"]["Clinic"];
export type ClinicPlan = components["schemas"]["ClinicPlan"];
export type AgendaItem = Clinic["requests"][number];
export type Person = components["schemas"]["People"]["items"][number];
export type AcceptedRequest = components["schemas"]["DeepDiveRequest"];

interface StateWords {
  word: string;
  colour: "blue" | "green" | "grey" | "yellow";
}

/** Where a clinic stands, as its tag says it. One whose time has passed waits for somebody to write down what came of it. */
export function clinicStateWords({ state, endsAt }: Pick<Clinic, "state" | "endsAt">, now: Date): StateWords {
  if (state === "HELD") return { word: "Held", colour: "green" };
  if (state === "CANCELLED") return { word: "Cancelled", colour: "grey" };
  return isPast(endsAt, now)
    ? { word: "Outcome not recorded yet", colour: "yellow" }
    : { word: "Planned", colour: "blue" };
}

/** Those that are to come and those that are over, each in the order they came in. */
export function toComeAndOver<T extends Pick<Clinic, "state" | "endsAt">>(clinics: readonly T[], now: Date) {
  const isToCome = ({ state, endsAt }: T) => state === "PLANNED" && !isPast(endsAt, now);
  return { toCome: clinics.filter(isToCome), over: clinics.filter((clinic) => !isToCome(clinic)) };
}

function isPast(instant: string, now: Date) {
  return Date.parse(instant) <= now.getTime();
}

/** "Asked by Ann Example and 2 other members". */
export function askedBy({ raisedBy, askers }: Pick<AgendaItem, "raisedBy" | "askers">): string {
  const others = askers - 1;
  if (others < 1) return `Asked by ${raisedBy}`;
  return `Asked by ${raisedBy} and ${others === 1 ? "1 other member" : `${others} other members`}`;
}

/** What is on the agenda, short enough for a list: each measure once. */
export function onWhat({ requests }: { requests: readonly Pick<AgendaItem, "measures">[] }): string {
  const titles = requests.flatMap(({ measures }) => measures.map(({ title }) => title));
  return [...new Set(titles)].join(", ");
}

/** Accepted requests that wait for a clinic: those that lead, and that stand on none that is planned. */
export function waitingForClinic<T extends Pick<AcceptedRequest, "reference" | "answerKind" | "joinedTo">>(
  accepted: readonly T[],
  planned: readonly { requests: readonly { reference: string }[] }[],
): T[] {
  const onAgenda = new Set(planned.flatMap(({ requests }) => requests.map(({ reference }) => reference)));
  return accepted.filter(
    ({ reference, answerKind, joinedTo }) =>
      answerKind === "CLINIC" && joinedTo === undefined && !onAgenda.has(reference),
  );
}

/** The measures that an agenda asks about, together where they stand in one edition. */
export function sheetsOf(requests: readonly AgendaItem[]) {
  const sheets = new Map<string, Pick<AgendaItem, "scorecard" | "period" | "measures">>();
  for (const { scorecard, period, measures } of requests) {
    const place = `${scorecard} ${period}`;
    const known = sheets.get(place)?.measures ?? [];
    const others = measures.filter(({ code }) => known.every((measure) => measure.code !== code));
    sheets.set(place, { scorecard, period, measures: [...known, ...others] });
  }
  return [...sheets.values()];
}
