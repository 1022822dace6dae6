import { expect, test } from "vitest";
import { checkItem, newItemOf, type TypedItem } from "./item-form";
import { citedAs } from "./work-item";

const typed: TypedItem = {
  committee: "improving-lives",
  kind: "RECOMMENDATION",
  about: " 2026-27/03 ",
  title: "What became of it",
  wanted: "To hear how far the plan is.",
  meeting: "",
};

test("a recommendation is named as people cite it or as its address has it", () => {
  expect(checkItem(typed)).toEqual([]);
  expect(newItemOf(typed).about).toBe("2026-27-03");
  expect(newItemOf({ ...typed, about: "2026-27-03" }).about).toBe("2026-27-03");
  expect(citedAs("2026-27-03")).toBe("2026-27/03");
  expect(citedAs("DD-0001")).toBe("DD-0001");
});

test("what an item is about must be named by the kind of reference that it needs", () => {
  expect(checkItem({ ...typed, about: "DD-0001" })).toEqual([
    { fieldId: "about", message: "Enter the reference of a recommendation, such as 2026-27/03" },
  ]);
  expect(checkItem({ ...typed, kind: "CLINIC", about: "" })).toEqual([
    { fieldId: "about", message: "Enter the reference of a clinic, such as PC-0001" },
  ]);
  expect(checkItem({ ...typed, kind: "REPORT", about: "" })).toEqual([]);
  expect(newItemOf({ ...typed, kind: "REPORT" }).about).toBeUndefined();
});
