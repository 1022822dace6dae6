import { describe, expect, it } from "vitest";
import type { RatingCode } from "#/measure/RatingTag";
import { request as asked } from "#/testing/request";
import type { Measure } from "./edition-document";
import { countMeasures, filterThemes, flagsOf, hasExempt } from "./filter";
import { scorecardFilter, scorecardSearch, searchOf } from "./search";

function measure(indicator: string, title: string, code: RatingCode): Measure {
  return {
    indicator,
    title,
    unit: "PERCENTAGE",
    unitText: "Percentage",
    decimals: 1,
    polarity: "LOW_IS_GOOD",
    polarityText: "Low is good",
    frequency: "ANNUAL",
    frequencyText: "Annual, financial year",
    periods: [],
    rating: { code, word: code, reason: "" },
    direction: { code: "NOT_AVAILABLE", arrow: "NONE", text: "Not available" },
    comparisons: [],
    targetText: "No target published",
    trend: [],
  };
}

const themes = [
  {
    name: "Child Protection",
    measures: [
      measure("CYP-001", "Re-referrals within 12 months", "RED"),
      measure("CYP-002", "Plans", "GREEN"),
    ],
  },
  { name: "Education", measures: [measure("CYP-003", "Overall absence", "NOT_RATED")] },
];
const everything = { ratings: [], flagged: false };
const none = new Map<string, number>();
const codes = (found: typeof themes) =>
  found.flatMap((theme) => theme.measures.map(({ indicator }) => indicator));

describe("filterThemes", () => {
  it("shows everything when nothing is chosen", () => {
    expect(countMeasures(filterThemes(themes, everything, none))).toBe(3);
  });

  it("keeps any of the chosen ratings, and leaves out themes without a measure", () => {
    const found = filterThemes(themes, { ...everything, ratings: ["RED", "GREEN"] }, none);
    expect(found.map(({ name }) => name)).toEqual(["Child Protection"]);
    expect(codes(found)).toEqual(["CYP-001", "CYP-002"]);
  });

  it("keeps one theme", () => {
    expect(codes(filterThemes(themes, { ...everything, theme: "Education" }, none))).toEqual(["CYP-003"]);
  });

  it("keeps what has a request", () => {
    expect(codes(filterThemes(themes, { ...everything, flagged: true }, new Map([["CYP-002", 1]])))).toEqual([
      "CYP-002",
    ]);
  });

  it("finds every word in the title or code, whatever the case", () => {
    expect(codes(filterThemes(themes, { ...everything, find: "MONTHS re-ref" }, none))).toEqual(["CYP-001"]);
    expect(codes(filterThemes(themes, { ...everything, find: "cyp-003" }, none))).toEqual(["CYP-003"]);
  });
});

describe("flagsOf", () => {
  it("counts requests that stand, on each of their measures", () => {
    const request = (
      state: "SUBMITTED" | "ANSWERED" | "WITHDRAWN" | "DECLINED",
      ...indicators: string[]
    ) => ({ ...asked, measures: indicators.map((code) => ({ code, title: code })), state });
    const flags = flagsOf([
      request("SUBMITTED", "CYP-001", "CYP-002"),
      request("ANSWERED", "CYP-001"),
      request("WITHDRAWN", "CYP-003"),
      request("DECLINED", "CYP-003"),
    ]);
    expect([...flags]).toEqual([
      ["CYP-001", 2],
      ["CYP-002", 1],
    ]);
  });
});

describe("the filters in the address", () => {
  it("come back as they went", () => {
    const filter = {
      ratings: ["RED", "NOT_RATED"] as const,
      theme: "Education",
      flagged: true,
      find: "absence",
      worry: ["worsened", "unexplained"] as const,
      sort: "worry" as const,
      view: "full" as const,
    };
    const search = searchOf(filter);
    expect(search).toEqual({
      rating: "red,not-rated",
      theme: "Education",
      flagged: true,
      find: "absence",
      worry: "worsened,unexplained",
      sort: "worry",
      view: "full",
    });
    expect(scorecardFilter(scorecardSearch.parse(search))).toEqual(filter);
  });

  it("leave nothing in the address when nothing is chosen", () => {
    expect(Object.values(searchOf(everything)).filter((value) => value !== undefined)).toEqual([]);
  });

  it("are ignored when they make no sense", () => {
    const search = scorecardSearch.parse({
      rating: "purple,red",
      theme: 3,
      flagged: "perhaps",
      worry: "gloom,worst-quarter",
      sort: "luck",
      view: "from above",
    });
    expect(scorecardFilter(search)).toEqual({
      ratings: ["RED"],
      theme: undefined,
      flagged: false,
      find: undefined,
      worry: ["worst-quarter"],
      sort: undefined,
      view: undefined,
    });
  });
});

describe("hasExempt", () => {
  const [theme] = themes;
  const first = measure("CYP-001", "Re-referrals", "RED");
  const having = (part: Partial<Measure>) =>
    hasExempt({ themes: [{ name: theme?.name ?? "", measures: [{ ...first, ...part }] }] });

  it("finds an exempt measure and an exempt note", () => {
    expect(having({ exempt: "It could name a child." })).toBe(true);
    expect(
      having({ commentary: { text: "A note", by: "Lead", at: "2026-01-01T00:00:00Z", exempt: true } }),
    ).toBe(true);
  });

  it("finds nothing where everything is open", () => {
    expect(having({})).toBe(false);
    expect(having({ commentary: { text: "A note", by: "Lead", at: "2026-01-01T00:00:00Z" } })).toBe(false);
  });
});
