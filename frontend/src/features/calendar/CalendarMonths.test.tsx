import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { CalendarMonths } from "./CalendarMonths";
import { byMonth, type CalendarEntry, daysFrom } from "./calendar";

const edition: CalendarEntry = {
  kind: "BOARD",
  kindText: "Performance board",
  title: "Full report, 2025-26",
  day: "2026-12-03",
  state: "BY_TIMETABLE",
  stateText: "By the timetable",
  invitedMe: false,
  scorecard: "full-report",
};
const published: CalendarEntry = { ...edition, kind: "PUBLICATION", day: "2026-11-20", period: "2025-26" };
const open: CalendarEntry = {
  ...published,
  kind: "WINDOW",
  kindText: "Last day for requests",
  day: "2026-11-29",
  endsAt: "2026-11-30T00:00:00Z",
  state: "OPEN",
  stateText: "Open",
};
const meeting: CalendarEntry = {
  kind: "MEETING",
  kindText: "Meeting",
  title: "Improving lives: Special meeting",
  day: "2026-12-03",
  startsAt: "2026-12-03T17:30:00Z",
  state: "CANCELLED",
  stateText: "Cancelled",
  place: "Council Chamber, Town Hall",
  invitedMe: false,
  committee: "improving-lives",
  reference: "CM-0001",
};
const clinic: CalendarEntry = {
  ...meeting,
  kind: "CLINIC",
  kindText: "Performance clinic",
  title: "School attendance",
  endsAt: "2026-12-03T19:00:00Z",
  state: "PLANNED",
  stateText: "Planned",
  invitedMe: true,
  committee: undefined,
  reference: "PC-0007",
};

const entries = [published, open, edition, meeting, clinic];

test("each month says what is on, in words, and leads there", async () => {
  await renderInApp(<CalendarMonths entries={entries} first="2026-11" />);
  const november = within(screen.getByRole("region", { name: "November 2026" }));
  expect(november.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "Friday 20 November: Full report, 2025-26",
    "Sunday 29 November: Full report, 2025-26",
  ]);
  expect(november.getByText("Open: until the end of Sunday 29 November 2026.")).toBeInTheDocument();
  expect(november.getAllByRole("link")[0]).toHaveAttribute("href", "/scorecards/full-report/2025-26");
  const december = within(screen.getByRole("region", { name: "December 2026" }));
  expect(december.getByText("Thursday 3 December, 5:30pm")).toBeInTheDocument();
  expect(december.getByText("Thursday 3 December, 5:30pm to 7pm")).toBeInTheDocument();
  expect(december.getByText("Cancelled. Council Chamber, Town Hall.")).toBeInTheDocument();
  expect(december.getByText("Planned. Council Chamber, Town Hall. You are invited.")).toBeInTheDocument();
  expect(december.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "/scorecards/full-report",
    "/committees/improving-lives/work-programme",
    "/clinics/PC-0007",
  ]);
  const january = within(screen.getByRole("region", { name: "January 2027" }));
  expect(january.getByText("Nothing that you may know of.")).toBeInTheDocument();
});

test("it is narrowed to one part, and every entry is in one", () => {
  const kinds = (part: "EDITIONS" | "WINDOWS" | "MEETINGS") =>
    byMonth(entries, "2026-11", part).flatMap(({ entries: on }) => on.map(({ kind }) => kind));
  expect(kinds("EDITIONS")).toEqual(["PUBLICATION", "BOARD"]);
  expect(kinds("WINDOWS")).toEqual(["WINDOW"]);
  expect(kinds("MEETINGS")).toEqual(["MEETING", "CLINIC"]);
});

test("three months are asked for, to the last day of the third", () => {
  expect(daysFrom("2026-12")).toEqual({ from: "2026-12-01", to: "2027-02-28" });
});
