import { expect, test } from "vitest";
import { allMembers, countsInWords, summaryFileAddress, trackerFileAddress, trackerFilter } from "./tracked";

test("all members are asked for in the place of a committee", () => {
  expect(trackerFilter({ committee: "improving-lives", year: "2026-27" })).toEqual({
    committee: "improving-lives",
    year: "2026-27",
  });
  expect(trackerFilter({ committee: allMembers, kind: "ACTION" })).toEqual({
    allMembers: true,
    kind: "ACTION",
  });
});

test("the file holds what the page shows", () => {
  expect(trackerFileAddress({})).toBe("/api/v1/tracker.csv");
  expect(trackerFileAddress({ committee: "a&b", standing: "OVERDUE" })).toBe(
    "/api/v1/tracker.csv?standing=OVERDUE&committee=a%26b",
  );
});

test("the summary as a file is of the same days and committee", () => {
  const days = { from: "2026-10-01", to: "2026-12-31" };
  expect(summaryFileAddress(days)).toBe("/api/v1/tracker/summary.pdf?from=2026-10-01&to=2026-12-31");
  expect(summaryFileAddress({ ...days, committee: "a&b" })).toBe(
    "/api/v1/tracker/summary.pdf?from=2026-10-01&to=2026-12-31&committee=a%26b",
  );
});

test("every kind that there is has a line, with where its things stand and how many are overdue", () => {
  const request = { kind: "REQUEST", kindText: "Deep-dive request", overdue: 0 } as const;
  expect(
    countsInWords([
      { kind: "ACTION", kindText: "Action", state: "OPEN", stateText: "Open", count: 3, overdue: 1 },
      { ...request, state: "SUBMITTED", stateText: "Waiting for a decision", count: 2 },
      { ...request, state: "DECLINED", stateText: "Declined", count: 1 },
    ]),
  ).toEqual([
    { kind: "REQUEST", words: "Deep-dive request: 3 (Waiting for a decision: 2; Declined: 1)" },
    { kind: "ACTION", words: "Action: 3 (Open: 3). Overdue: 1" },
  ]);
});
