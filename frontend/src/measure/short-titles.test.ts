import { expect, test } from "vitest";
import { shortTitles } from "./short-titles";

const short = (unit: "PERCENTAGE" | "COUNT" | "RATE_PER_10000", ...titles: string[]) => [
  ...shortTitles(titles.map((title, place) => ({ indicator: `${place}`, title, unit }))).values(),
];

test("what the unit says already is left out", () => {
  expect(
    short(
      "PERCENTAGE",
      "Percentage of re-referrals within 12 months",
      "% of CLA in secure homes",
      "Care Leavers - Suitable accommodation (%)",
      "% achieving 9-5 pass",
      "Placement 1 - % CLA with three or more placements",
    ),
  ).toEqual([
    "Re-referrals within 12 months",
    "CLA in secure homes",
    "Care Leavers - Suitable accommodation",
    "Achieving 9-5 pass",
    "Placement 1 - % CLA with three or more placements",
  ]);
  expect(short("COUNT", "Number of children who ceased to be looked after")).toEqual([
    "Children who ceased to be looked after",
  ]);
});

test("nothing is left out that the unit does not say", () => {
  const rate = "Rate of Children ceasing to be looked after each year";
  expect(short("RATE_PER_10000", rate)).toEqual([rate]);
  expect(short("COUNT", "Percentage of plans")).toEqual(["Percentage of plans"]);
});

test("two that would read alike stay whole", () => {
  expect(short("PERCENTAGE", "Percentage of plans", "Plans", "% of visits")).toEqual([
    "Percentage of plans",
    "Plans",
    "Visits",
  ]);
});
