import { describe, expect, it } from "vitest";
import { earlierMeasure } from "#/testing/measure";
import type { Measure } from "./edition-document";
import { byWorry, hasWorry, signsOf, worryCounts } from "./worry";

const calm: Measure = { ...earlierMeasure, commentary: undefined };
const red = { code: "RED", letter: "R", word: "Red", reason: "" } as const;
const worsened = { code: "WORSENED", arrow: "DOWN", text: "Worsened" } as const;
const worst = { band: "D", rank: 140, counted: 150, text: "" } as const;
const concern = { code: "CONCERN", word: "Real concern", text: "" } as const;
const named = (indicator: string, parts: Partial<Measure> = {}): Measure => ({
  ...calm,
  indicator,
  ...parts,
});
const said = { by: "Lead", at: "2026-01-01T00:00:00Z" };

describe("what there is to worry about", () => {
  it("is nothing where a measure is green, improves and stands well", () => {
    expect(signsOf(calm)).toEqual([]);
  });

  it("is said in words, one for each sign", () => {
    const all = named("A", { rating: red, direction: worsened, position: worst, variation: concern });
    expect(signsOf(all)).toEqual(["red", "worsened", "in the worst quarter", "a real change for the worse"]);
  });

  it("is not a movement that the control chart calls chance, nor a real improvement", () => {
    for (const code of ["COMMON_CAUSE", "UNDECIDED"] as const) {
      const measure = named("A", { variation: { code, word: "", text: "" } });
      expect(hasWorry(measure, "real-change"), code).toBe(false);
    }
    const better = named("A", { variation: { code: "IMPROVEMENT", word: "", text: "" } });
    expect(hasWorry(better, "real-change")).toBe(true);
    expect(signsOf(better)).toEqual([]);
  });

  it("worsens within and outside the limits of its target too", () => {
    for (const code of ["WORSENED_WITHIN_LIMITS", "WORSENED_OUTSIDE_LIMITS"] as const) {
      expect(hasWorry(named("A", { direction: { ...worsened, code } }), "worsened"), code).toBe(true);
    }
    for (const code of ["INCREASED", "DECREASED", "NO_CHANGE", "IMPROVED"] as const) {
      expect(hasWorry(named("A", { direction: { ...worsened, code } }), "worsened"), code).toBe(false);
    }
  });

  it("is a red that nobody has explained, whatever is done about it", () => {
    const unexplained = (commentary?: Measure["commentary"]) =>
      hasWorry(named("A", { rating: red, commentary }), "unexplained");
    const action = { what: "More staff", owner: "Head", due: "2026-05-14", dueText: "By 14 May 2026" };
    expect(unexplained()).toBe(true);
    expect(unexplained({ ...said, action })).toBe(true);
    expect(unexplained({ ...said, cause: "Demand rose." })).toBe(false);
    expect(unexplained({ ...said, text: "Demand rose." })).toBe(false);
    expect(hasWorry(calm, "unexplained"), "not red").toBe(false);
  });
});

describe("the order of worry", () => {
  it("begins with the most signs, then the worse rating, then the lower place, and is else the scorecard's own", () => {
    const amber = { code: "AMBER", letter: "A", word: "Amber", reason: "" } as const;
    const themes = [
      { name: "One", measures: [named("calm"), named("low", { position: { ...worst, band: "C" } })] },
      {
        name: "Two",
        measures: [
          named("worse", { direction: worsened }),
          named("amber", { rating: amber }),
          named("red", { rating: red }),
          named("red-worse", { rating: red, direction: worsened }),
          named("calm-too"),
        ],
      },
    ];
    const places = new Map([["calm", { ...worst, band: "A", rank: 1 } as const]]);
    const placed = themes.map((theme) => ({
      ...theme,
      measures: theme.measures.map((measure) => ({
        ...measure,
        position: measure.position ?? places.get(measure.indicator),
      })),
    }));
    expect(byWorry(placed).map(({ indicator }) => indicator)).toEqual([
      "red-worse",
      "red",
      "worse",
      "amber",
      "low",
      "calm",
      "calm-too",
    ]);
  });

  it("counts each sign over all themes", () => {
    const themes = [
      { name: "One", measures: [named("a", { direction: worsened, position: worst })] },
      { name: "Two", measures: [named("b", { direction: worsened }), named("c", { rating: red })] },
    ];
    expect(worryCounts(themes)).toEqual({
      worsened: 2,
      "worst-quarter": 1,
      "real-change": 0,
      unexplained: 1,
    });
  });
});
