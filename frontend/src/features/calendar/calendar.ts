import type { components } from "#/api/schema";
import { lastDayOf, londonDeadline, londonHours, londonWeekday, monthFrom } from "#/ui/dates";

export type CalendarEntry = components["schemas"]["CalendarEntry"];

/** What the page can be narrowed to. */
export const parts = ["EDITIONS", "WINDOWS", "MEETINGS"] as const;
export type Part = (typeof parts)[number];

export const partWords = {
  EDITIONS: "Editions of scorecards",
  WINDOWS: "Windows for requests",
  MEETINGS: "Meetings and performance clinics",
} as const satisfies Record<Part, string>;

const partOf = {
  EDITION_DUE: "EDITIONS",
  BOARD: "EDITIONS",
  PUBLICATION: "EDITIONS",
  WINDOW: "WINDOWS",
  MEETING: "MEETINGS",
  CLINIC: "MEETINGS",
} as const satisfies Record<CalendarEntry["kind"], Part>;

/** How many months stand on one page. */
export const monthsShown = 3;

/** The first day and the last of the months that are shown. */
export function daysFrom(month: string) {
  return { from: `${month}-01`, to: lastDayOf(monthFrom(month, monthsShown - 1)) };
}

/** Each month that is shown with what is on in it. */
export function byMonth(entries: readonly CalendarEntry[], first: string, part?: Part) {
  return Array.from({ length: monthsShown }, (_, months) => {
    const month = monthFrom(first, months);
    return {
      month,
      entries: entries.filter(
        ({ kind, day }) => day.startsWith(month) && (part === undefined || partOf[kind] === part),
      ),
    };
  });
}

/** "Thursday 3 December, 2pm to 3:30pm". */
export function when({ kind, day, startsAt, endsAt }: CalendarEntry): string {
  return kind !== "WINDOW" && startsAt
    ? `${londonWeekday(day)}, ${londonHours(startsAt, endsAt)}`
    : londonWeekday(day);
}

/** How it stands, and where: as sentences, in their order. */
export function sentences({ kind, stateText, endsAt, place, invitedMe }: CalendarEntry): string[] {
  const state = kind === "WINDOW" && endsAt ? `${stateText}: until ${londonDeadline(endsAt)}` : stateText;
  return [state, place, invitedMe ? "You are invited" : undefined].filter((each) => each !== undefined);
}

/** Beside the words of its kind, and of what is cancelled or late. */
export function colour({ kind, state }: CalendarEntry) {
  if (state === "CANCELLED") return "grey";
  if (state === "LATE") return "orange";
  return kind === "WINDOW" ? "yellow" : kind === "MEETING" || kind === "CLINIC" ? "purple" : "blue";
}
