import type { components } from "#/api/schema";
import { londonMeeting } from "#/ui/dates";
import type { FormError } from "#/ui/ErrorSummary";
import { isoDay, noDay, showDay } from "#/ui/typed-day";
import { type TypedMoment, typedMoment, wallTime } from "#/ui/typed-moment";
import { checkLength } from "#/ui/typed-text";
import { clockTime } from "#/ui/typed-time";
import type { DraftForm } from "#/ui/use-draft";
import { clinicLimits } from "./clinic-texts";
import { lengthInWords } from "./plan";

export type Proposal = components["schemas"]["ClinicTimes"];
export type ProposalPlan = components["schemas"]["ClinicTimesPlan"];
export type ProposedTime = Proposal["times"][number];
export type TimeAnswer = components["schemas"]["TimeAnswer"];

export const mostTimes = 12;

/** What is proposed, or is to be: a proposal, or the little that is known before there is one. */
export type Proposed = Pick<Proposal, "title" | "minutes" | "note"> & {
  times: readonly Pick<ProposedTime, "localStart" | "withdrawn">[];
  requests: readonly { reference: string }[];
  /** Only for those who may arrange it, who alone change it. */
  asked?: readonly { subject: string; name: string }[];
};

/** A proposal as a person types it. */
export interface TypedProposal {
  title: string;
  minutes: string;
  note: string;
  times: TypedMoment[];
  requests: string[];
  invited: string[];
}

export const noTime: TypedMoment = { day: noDay, time: "" };

/** The proposal to begin with: two empty times, as one alone would be booked at once. */
export function firstProposal(requests: readonly string[], title = ""): Proposed {
  return {
    title,
    minutes: 60,
    times: [],
    requests: requests.map((reference) => ({ reference })),
    asked: [],
  };
}

export function typedProposal({ title, minutes, note, times, requests, asked }: Proposed): TypedProposal {
  const standing = times.filter(({ withdrawn }) => !withdrawn);
  return {
    title,
    minutes: String(minutes),
    note: note ?? "",
    times: standing.length > 0 ? standing.map(({ localStart }) => typedMoment(localStart)) : [noTime, noTime],
    requests: requests.map(({ reference }) => reference),
    invited: (asked ?? []).map(({ subject }) => subject),
  };
}

/** Only for what `checkProposal` has passed. */
export function proposalOf(typed: TypedProposal): ProposalPlan {
  return {
    title: typed.title.trim(),
    minutes: Number(typed.minutes),
    note: typed.note.trim() || undefined,
    times: typed.times.map(wallTime),
    requests: typed.requests,
    invited: typed.invited,
  };
}

/** The controls of one of the times; the first day has the id that the list's own errors lead to. */
export function timeIds(place: number) {
  return place === 0
    ? { day: "times", time: "times-time" }
    : { day: `times-${place + 1}`, time: `times-time-${place + 1}` };
}

/** What is wrong with it before it is sent, in the order of the page; the service checks the rest. Only a panel meets without a request. */
export function checkProposal(typed: TypedProposal, ofPanel = false): FormError[] {
  const errors = checkLength("title", typed.title, clinicLimits.title, {
    missing: "Enter a title",
    noun: "The title",
  });
  const wrong = (fieldId: string, message: string) => errors.push({ fieldId, message });
  const seen = new Set<string>();
  typed.times.forEach((moment, place) => {
    const ids = timeIds(place);
    const whole = isoDay(moment.day) && clockTime(moment.time);
    if (!isoDay(moment.day))
      wrong(ids.day, `Enter a day that exists for time ${place + 1}, such as 27 3 2027`);
    if (!clockTime(moment.time))
      wrong(ids.time, `Enter a start for time ${place + 1}, such as 9:30am or 14:00`);
    if (whole && seen.has(wallTime(moment))) wrong(ids.day, `Time ${place + 1} stands there twice`);
    if (whole) seen.add(wallTime(moment));
  });
  if (typed.note.trim().length > clinicLimits.preparation.most)
    wrong("note", "The note must be 2,000 characters or fewer");
  if (typed.requests.length === 0 && !ofPanel)
    wrong("requests", "Select at least one request for the agenda");
  if (typed.requests.length > clinicLimits.requests.most)
    wrong("requests", `Select no more than ${clinicLimits.requests.most} requests`);
  if (typed.invited.length > clinicLimits.invited.most)
    wrong("invited", `Ask no more than ${clinicLimits.invited.most} people`);
  return errors;
}

const places = (pointer: string, most: number) => [
  pointer,
  ...Array.from({ length: most }, (_, place) => `${pointer}/${place}`),
];

export function proposalForm<S extends Proposed>(
  done: string,
  nameOf: (subject: string) => string,
  ofPanel = false,
): DraftForm<S, TypedProposal> {
  return {
    what: "proposal",
    done,
    typedOf: typedProposal,
    check: (typed) => checkProposal(typed, ofPanel),
    fields: {
      title: { id: "title", label: "Title", pointers: ["/title"], show: (title) => title, told: true },
      minutes: {
        id: "minutes",
        label: "Length",
        pointers: ["/minutes"],
        show: (minutes) => lengthInWords(Number(minutes)),
      },
      times: {
        id: "times",
        label: "Times",
        pointers: places("/times", mostTimes),
        show: (times) => times.map(({ day, time }) => `${showDay(day)} ${time}`).join(", "),
      },
      note: { id: "note", label: "Note", pointers: ["/note"], show: (note) => note, told: true },
      requests: {
        id: "requests",
        label: "Agenda",
        pointers: places("/requests", clinicLimits.requests.most),
        show: (references) => references.join(", "),
      },
      invited: {
        id: "invited",
        label: "Who is asked",
        pointers: places("/invited", clinicLimits.invited.most),
        show: (subjects) => subjects.map(nameOf).join(", "),
      },
    },
  };
}

/** Those that somebody can still be asked of, and that can be booked. */
export function timesToCome(times: readonly ProposedTime[], now: Date): ProposedTime[] {
  return times.filter(({ withdrawn, startsAt }) => !withdrawn && Date.parse(startsAt) > now.getTime());
}

export const answerWords: Record<TimeAnswer, string> = {
  YES: "Yes",
  IF_NEED_BE: "If need be",
  NO: "No",
};

/** The control in which somebody answers one of the times. */
export function answerId(time: ProposedTime) {
  return `time-${time.id}`;
}

/** Which of the times that are asked about was left without an answer. */
export function checkAnswers(
  times: readonly ProposedTime[],
  answers: ReadonlyMap<number, TimeAnswer>,
): FormError[] {
  return times
    .filter(({ id }) => !answers.has(id))
    .map((time) => ({
      fieldId: answerId(time),
      message: `Say whether ${londonMeeting(time.startsAt, time.endsAt)} suits you`,
    }));
}

/** The names of those who gave each answer to a time, and of those who gave none. */
export function whoCan(proposal: Pick<Proposal, "asked">, time: ProposedTime) {
  const who = { YES: [] as string[], IF_NEED_BE: [] as string[], NO: [] as string[], none: [] as string[] };
  for (const { name, answers } of proposal.asked ?? []) {
    who[answers.find((answer) => answer.time === time.id)?.answer ?? "none"].push(name);
  }
  return who;
}

/** "2 of 3 have answered", counting who has answered each time that is to come. */
export function answeredInWords(proposal: Pick<Proposal, "asked" | "times">, now: Date): string {
  const wanted = timesToCome(proposal.times, now);
  const asked = proposal.asked ?? [];
  const done = asked.filter(({ answers }) =>
    wanted.every(({ id }) => answers.some(({ time }) => time === id)),
  ).length;
  return `${done} of ${asked.length} answered`;
}
