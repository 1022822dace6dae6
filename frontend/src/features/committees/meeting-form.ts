import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { showDay, type TypedDay } from "#/ui/typed-day";
import { checkMoment, typedMoment, wallTime } from "#/ui/typed-moment";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";
import type { Meeting } from "./committee";

/** What is arranged, or is to be: a meeting, or the little that is known before there is one. */
export type Arranged = Pick<Meeting, "title" | "place"> & { localStart?: string };

/** A meeting as a person types it. */
export interface TypedMeeting {
  day: TypedDay;
  time: string;
  place: string;
  title: string;
}

const limits = { place: { least: 2, most: 200 }, title: { most: 150 }, reason: { least: 10, most: 2000 } };

export const noMeeting: Arranged = { place: "" };

export function checkMeeting(typed: TypedMeeting): FormError[] {
  return [
    ...checkMoment(typed),
    ...checkLength("place", typed.place, limits.place, { missing: "Enter a place", noun: "The place" }),
    ...(typed.title.trim().length > limits.title.most
      ? [{ fieldId: "title", message: `The title must be ${limits.title.most} characters or fewer` }]
      : []),
  ];
}

export function checkMeetingCancellation(reason: string): FormError[] {
  return checkLength("reason", reason, limits.reason, {
    missing: "Enter why the meeting is cancelled",
    noun: "Why the meeting is cancelled",
  });
}

export const cancellationMost = limits.reason.most;

/** Only for what `checkMeeting` has passed. */
export function meetingPlanOf(typed: TypedMeeting): components["schemas"]["MeetingPlan"] {
  return {
    startsAt: wallTime(typed),
    place: typed.place.trim(),
    title: typed.title.trim() || undefined,
  };
}

const text = (id: string, label: string, pointer: string) => ({
  id,
  label,
  pointers: [pointer],
  show: (value: string) => value,
});

export function meetingForm<S extends Arranged>(done: string): DraftForm<S, TypedMeeting> {
  return {
    what: "meeting",
    done,
    typedOf: ({ localStart, place, title }) => ({ ...typedMoment(localStart), place, title: title ?? "" }),
    check: checkMeeting,
    fields: {
      day: { id: "day", label: "Date", pointers: ["/startsAt"], show: showDay },
      time: { id: "time", label: "Start time", pointers: [], show: (time) => time },
      place: text("place", "Place", "/place"),
      title: text("title", "Title", "/title"),
    },
  };
}
