import { expect, test } from "vitest";
import { otherMeasures } from "./OtherMeasures";

test("other measures leave out the one asked about and begin with its theme", () => {
  const measure = (indicator: string) => ({ indicator, title: indicator });
  const themes = [
    { name: "Education", measures: [measure("A"), measure("B")] },
    { name: "Social Care", measures: [measure("C"), measure("D")] },
    { name: "Adoption", measures: [measure("E")] },
  ];
  const named = (indicator: string) =>
    otherMeasures({ themes } as never, indicator).map(({ name, measures }) => [
      name,
      ...measures.map((m) => m.indicator),
    ]);
  expect(named("C")).toEqual([
    ["Social Care", "D"],
    ["Education", "A", "B"],
    ["Adoption", "E"],
  ]);
  expect(named("E").map(([name]) => name)).toEqual(["Education", "Social Care"]);
});
