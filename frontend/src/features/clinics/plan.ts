import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { showDay, type TypedDay } from "#/ui/typed-day";
import { checkMoment, typedMoment, wallTime } from "#/ui/typed-moment";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";
import type { Clinic, ClinicPlan } from "./clinic";
import { clinicLimits } from "./clinic-texts";

type Proposal = components["schemas"]["ClinicTimes"];

/** What is booked, or is to be: a clinic, or the little that is known before there is one. */
export type Planned = Pick<Clinic, "title" | "minutes" | "place" | "link" | "preparation"> & {
  localStart?: string;
  requests: readonly { reference: string }[];
  invited: readonly { subject?: string; name: string }[];
};

/** A plan as a person types it. */
export interface TypedPlan {
  title: string;
  day: TypedDay;
  time: string;
  minutes: string;
  place: string;
  link: string;
  preparation: string;
  /** References, in the order of the agenda. */
  requests: string[];
  /** Subjects. */
  invited: string[];
}

/** The plan to begin with, with the requests that a page was opened for; a panel's meeting is called as the panel is. */
export function firstPlan(requests: readonly string[], title = ""): Planned {
  return {
    title,
    minutes: 60,
    requests: requests.map((reference) => ({ reference })),
    invited: [],
  };
}

/** The plan that a proposal of times leads to, beginning at one of them. */
export function planAt(
  { title, minutes, requests, asked = [] }: Pick<Proposal, "title" | "minutes" | "requests" | "asked">,
  at: string,
): Planned {
  return { title, minutes, localStart: at, requests, invited: asked };
}

export function typedPlan({ localStart, minutes, ...planned }: Planned): TypedPlan {
  return {
    title: planned.title,
    ...typedMoment(localStart),
    minutes: String(minutes),
    place: planned.place ?? "",
    link: planned.link ?? "",
    preparation: planned.preparation ?? "",
    requests: planned.requests.map(({ reference }) => reference),
    invited: planned.invited.flatMap(({ subject }) => subject ?? []),
  };
}

/** Only for what `checkPlan` has passed. */
export function planOf(typed: TypedPlan): ClinicPlan {
  return {
    title: typed.title.trim(),
    startsAt: wallTime(typed),
    minutes: Number(typed.minutes),
    place: typed.place.trim() || undefined,
    link: typed.link.trim() || undefined,
    preparation: typed.preparation.trim() || undefined,
    requests: typed.requests,
    invited: typed.invited,
  };
}

/** What is wrong with it before it is sent, in the order of the page; the service checks the rest. Only a panel meets without a request. */
export function checkPlan(typed: TypedPlan, ofPanel = false): FormError[] {
  const { place, link, preparation, requests, invited } = typed;
  const errors = [
    ...checkLength("title", typed.title, clinicLimits.title, {
      missing: "Enter a title",
      noun: "The title",
    }),
    ...checkMoment(typed),
  ];
  const wrong = (fieldId: string, message: string) => errors.push({ fieldId, message });
  if (place.trim() === "" && link.trim() === "") wrong("place", "Enter a place, a link or both");
  if (place.trim().length > clinicLimits.place.most) {
    wrong("place", `The place must be ${clinicLimits.place.most} characters or fewer`);
  }
  if (link.trim() !== "" && !/^https:\/\/\S+$/.test(link.trim())) {
    wrong("link", "Enter a link that begins with https://, without spaces");
  } else if (link.trim().length > clinicLimits.link.most) {
    wrong("link", `The link must be ${clinicLimits.link.most} characters or fewer`);
  }
  if (preparation.trim().length > clinicLimits.preparation.most) {
    wrong("preparation", "What to prepare must be 2,000 characters or fewer");
  }
  if (requests.length === 0 && !ofPanel) wrong("requests", "Select at least one request for the agenda");
  if (requests.length > clinicLimits.requests.most) {
    wrong("requests", `Select no more than ${clinicLimits.requests.most} requests`);
  }
  if (invited.length > clinicLimits.invited.most) {
    wrong("invited", `Invite no more than ${clinicLimits.invited.most} people`);
  }
  return errors;
}

/** "1 hour 30 minutes". */
export function lengthInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [
    hours > 0 ? (hours === 1 ? "1 hour" : `${hours} hours`) : "",
    rest > 0 || hours === 0 ? `${rest} minutes` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const text = (id: string, label: string, pointer: string) => ({
  id,
  label,
  pointers: [pointer],
  show: (value: string) => value,
});

/** The list itself and each of its places. */
const places = (pointer: string, most: number) => [
  pointer,
  ...Array.from({ length: most }, (_, place) => `${pointer}/${place}`),
];

interface Names {
  /** What people are called by their subject. */
  nameOf: (subject: string) => string;
  /** Whether a standing panel meets at it. */
  ofPanel?: boolean;
}

export function planForm<S extends Planned>(
  done: string,
  { nameOf, ofPanel }: Names,
): DraftForm<S, TypedPlan> {
  return {
    what: "clinic",
    done,
    typedOf: typedPlan,
    check: (typed) => checkPlan(typed, ofPanel),
    fields: {
      title: { ...text("title", "Title", "/title"), told: true },
      day: { id: "day", label: "Date", pointers: ["/startsAt"], show: showDay },
      time: { id: "time", label: "Start time", pointers: [], show: (time) => time },
      minutes: {
        id: "minutes",
        label: "Length",
        pointers: ["/minutes"],
        show: (minutes) => lengthInWords(Number(minutes)),
      },
      place: text("place", "Place", "/place"),
      link: text("link", "Link to join online", "/link"),
      preparation: { ...text("preparation", "What to prepare", "/preparation"), told: true },
      requests: {
        id: "requests",
        label: "Agenda",
        pointers: places("/requests", clinicLimits.requests.most),
        show: (references) => references.join(", "),
      },
      invited: {
        id: "invited",
        label: "Who is invited",
        pointers: places("/invited", clinicLimits.invited.most),
        show: (subjects) => subjects.map(nameOf).join(", "),
      },
    },
  };
}
