// A council's clock is London's, wherever the reader's device thinks it is.
const zone = "Europe/London";

const day = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "numeric",
  month: "long",
  year: "numeric",
});
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

/** A moment in London in GOV.UK style, such as "3 October 2026 at 2:05pm". */
export function londonDateTime(instant: string): string {
  const parts = new Map(clock.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const half = (parts.get("dayPeriod") ?? "").toLowerCase().replaceAll(/[^amp]/g, "");
  return `${londonDate(instant)} at ${parts.get("hour")}:${parts.get("minute")}${half}`;
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
