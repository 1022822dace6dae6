import { expect, test } from "vitest";
import type { Indicator } from "#/measure/definition-words";
import { noService } from "#/measure/definition-words";
import { foundMeasures, usedIn } from "./found";

const measure = (code: string, more: Partial<Indicator>): Indicator => ({
  code,
  title: code,
  definition: "What is counted.",
  unit: "COUNT",
  decimals: 0,
  polarity: "NONE",
  frequency: "MONTHLY",
  yearType: "FINANCIAL",
  aggregation: "SUM",
  theme: "Social Care",
  ...more,
});
const all = [
  measure("A-1", { title: "Repeat referrals", leadService: "/services/social-care" }),
  measure("A-2", { title: "Referrals", retirement: { retiredOn: "2026-04-01", reason: "Not collected" } }),
  measure("A-3", { retirement: { retiredOn: "2027-04-01", reason: "Not collected" }, theme: "Education" }),
];
const found = (search: Parameters<typeof foundMeasures>[1], today = "2026-11-27") =>
  foundMeasures(all, search, today).map(({ code }) => code);

test("what is retired is left out from its day on, unless it is asked for", () => {
  expect(found({})).toEqual(["A-1", "A-3"]);
  expect(found({}, "2027-04-01")).toEqual(["A-1"]);
  expect(found({ show: "retired" })).toEqual(["A-2"]);
  expect(found({ show: "all" })).toEqual(["A-1", "A-2", "A-3"]);
});

test("every word is found, in whatever order and case", () => {
  expect(found({ find: "REFERRALS repeat" })).toEqual(["A-1"]);
  expect(found({ find: "referrals", show: "all" })).toEqual(["A-1", "A-2"]);
  expect(found({ find: "a-3" })).toEqual(["A-3"]);
});

test("one service's, or those of none", () => {
  expect(found({ service: "/services/social-care" })).toEqual(["A-1"]);
  expect(found({ service: noService, show: "all" })).toEqual(["A-2", "A-3"]);
});

test("themes and services are offered once each, in order", () => {
  expect(usedIn(all, "theme")).toEqual(["Education", "Social Care"]);
  expect(usedIn(all, "leadService")).toEqual(["/services/social-care"]);
});
