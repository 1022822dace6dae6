// A council's clock is London's, wherever the reader's device thinks it is.
const zone = "Europe/London";

const day = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "numeric",
  month: "long",
  year: "numeric",
});
const dayAndMonth = new Intl.DateTimeFormat("en-GB", { timeZone: zone, day: "numeric", month: "long" });
const month = new Intl.DateTimeFormat("en-GB", { timeZone: zone, month: "long", year: "numeric" });
const weekday = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "long" });
// Sorts and subtracts: Sweden writes dates as ISO does.
const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

/** A moment's date in London, such as "3 October 2026". */
export function londonDate(instant: string): string {
  return day.format(new Date(instant));
}

/** A moment's day in London as dates are sent, such as "2026-10-03". */
export function londonDay(moment: Date): string {
  return isoDay.format(moment);
}

/** A moment's month in London, such as "October 2026". */
export function londonMonth(instant: string): string {
  return month.format(new Date(instant));
}

/** The month before or after one such as "2026-11". */
export function monthFrom(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The last day of a month such as "2026-11". */
export function lastDayOf(month: string): string {
  return new Date(Date.parse(`${monthFrom(month, 1)}-01`) - 86_400_000).toISOString().slice(0, 10);
}

/** A day of a year that is known, such as "Thursday 3 December". */
export function londonWeekday(instant: string): string {
  return `${weekday.format(new Date(instant))} ${dayAndMonth.format(new Date(instant))}`;
}

/** A moment in London in GOV.UK style, such as "3 October 2026 at 2:05pm". */
export function londonDateTime(instant: string): string {
  const { hour, minute, half } = clockParts(instant);
  return `${londonDate(instant)} at ${hour}:${minute}${half}`;
}

/** When people meet, such as "Thursday 3 December 2026, 2pm to 3:30pm". */
export function londonMeeting(start: string, end: string): string {
  const [first, last] = [weekdayDate(start), weekdayDate(end)];
  return `${first}, ${meetingTime(start)} to ${last === first ? "" : `${last}, `}${meetingTime(end)}`;
}

function weekdayDate(instant: string): string {
  return `${weekday.format(new Date(instant))} ${londonDate(instant)}`;
}

/** When something begins and, where that is known, ends on the same day, such as "2pm to 3:30pm". */
export function londonHours(start: string, end?: string): string {
  return end ? `${meetingTime(start)} to ${meetingTime(end)}` : meetingTime(start);
}

// Whole hours are spoken without their minutes, and the middle of day and night by their names.
function meetingTime(instant: string): string {
  const { hour, minute, half } = clockParts(instant);
  if (hour === "12" && minute === "00") return half === "am" ? "midnight" : "midday";
  return `${hour}${minute === "00" ? "" : `:${minute}`}${half}`;
}

function clockParts(instant: string) {
  const parts = new Map(clock.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const half = (parts.get("dayPeriod") ?? "").toLowerCase().replaceAll(/[^amp]/g, "");
  return { hour: parts.get("hour"), minute: parts.get("minute"), half };
}

/** When something closes: midnight belongs to the day before it, which is how people speak of it. */
export function londonDeadline(instant: string): string {
  const midnight = londonDateTime(instant).endsWith(" at 12:00am");
  const last = lastMoment(instant);
  return midnight
    ? `the end of ${weekday.format(last)} ${day.format(last)}`
    : `${weekday.format(new Date(instant))} ${londonDateTime(instant)}`;
}

/** How long something is still open, in London's days: "6 days left"; undefined when it has closed. */
export function timeLeft(instant: string, now: Date): string | undefined {
  if (now.getTime() >= Date.parse(instant)) return undefined;
  const days = (dayNumber(lastMoment(instant)) - dayNumber(now)) / 86_400_000;
  if (days === 0) return "today is the last day";
  return days === 1 ? "1 day left" : `${days} days left`;
}

function lastMoment(instant: string): Date {
  return new Date(Date.parse(instant) - 1);
}

function dayNumber(moment: Date): number {
  return Date.parse(isoDay.format(moment));
}
