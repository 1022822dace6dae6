import { expect, test } from "vitest";
import { earlierMeasure } from "#/testing/measure";
import type { Measure } from "./edition-document";
import { standingInWords } from "./standing";

const unrated = { red: 0, amber: 0, green: 0, notRated: 3 };
const verdict = { word: "", text: "" };

function themes(...parts: Partial<Measure>[]) {
  return [{ name: "Any", measures: parts.map((part) => ({ ...earlierMeasure, ...part })) }];
}

const judged = themes(
  {
    verdict: { ...verdict, code: "WORSENED" },
    direction: { code: "WORSENED", arrow: "DOWN", text: "Worsened" },
    position: { ...earlierMeasure.position, band: "D" } as Measure["position"],
  },
  { verdict: { ...verdict, code: "IMPROVED" } },
  { verdict: { ...verdict, code: "NO_CHANGE" } },
);

test("where nothing is rated, how the measures stand is counted instead of noughts", () => {
  expect(standingInWords({ counts: unrated, themes: judged })).toBe(
    "1 worsened, 1 improved, 1 in the worst quarter of authorities. 3 not rated.",
  );
});

test("what worsened is counted by the verdict, as what improved is", () => {
  const worsened = { code: "WORSENED", arrow: "DOWN", text: "Worsened" } as const;
  const steady = themes({ verdict: { ...verdict, code: "NO_CHANGE" }, direction: worsened });
  expect(standingInWords({ counts: unrated, themes: steady })).toMatch(/^0 worsened, 0 improved/);
});

test("ratings are counted where there are some, and in editions without verdicts", () => {
  expect(standingInWords({ counts: { ...unrated, red: 1 }, themes: judged })).toBeUndefined();
  expect(standingInWords({ counts: unrated, themes: themes({ verdict: undefined }) })).toBeUndefined();
});
