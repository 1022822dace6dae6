// A council's clock is London's, wherever the reader's device thinks it is.
const zone = "Europe/London";

const day = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "numeric",
  month: "long",
  year: "numeric",
});
const month = new Intl.DateTimeFormat("en-GB", { timeZone: zone, month: "long", year: "numeric" });
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

/** A moment's month in London, such as "October 2026". */
export function londonMonth(instant: string): string {
  return month.format(new Date(instant));
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
  return midnight
    ? `the end of ${londonDate(new Date(Date.parse(instant) - 1).toISOString())}`
    : londonDateTime(instant);
}
