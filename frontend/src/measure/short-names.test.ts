import { expect, test } from "vitest";
import { shortNames } from "./short-names";

const group = (name: string) => ({ name, kind: "GROUP" as const });
const england = { name: "England (all)", kind: "COUNTRY" as const };

test("a group's edition is left out where there is little room; an area keeps its whole name", () => {
  expect(shortNames([group("Statistical neighbours (2025-05 model)"), england])).toEqual([
    "Statistical neighbours",
    "England (all)",
  ]);
});

test("groups that differ by their edition alone keep it", () => {
  const names = ["Statistical neighbours (2021-04 model)", "Statistical neighbours (2025-05 model)"];
  expect(shortNames(names.map(group))).toEqual(names);
});
