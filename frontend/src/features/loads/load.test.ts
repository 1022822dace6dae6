import { expect, test } from "vitest";
import { measuresInWords, nameOf, outcomeInWords, undoneInWords } from "./load";

test("what became of a load is said with what was confirmed as right", () => {
  const load = { added: 1200, revised: 0, confirmed: 0 };
  expect(outcomeInWords(load)).toBe("1,200 added, 0 changed.");
  expect(outcomeInWords({ ...load, confirmed: 1 })).toBe(
    "1,200 added, 0 changed; 1 looked wrong and was confirmed as right.",
  );
  expect(outcomeInWords({ ...load, confirmed: 2 })).toBe(
    "1,200 added, 0 changed; 2 looked wrong and were confirmed as right.",
  );
});

test("a load without a file is named by what it was", () => {
  expect(nameOf({ kind: "FILE", file: "contacts.csv" })).toBe("contacts.csv");
  expect(nameOf({ kind: "FILE", file: "" })).toBe("A file without a name");
  expect(nameOf({ kind: "TYPED" })).toBe("Typed figures");
  expect(nameOf({ kind: "CONFIRMATION" })).toBe("Confirmed figures");
});

test("measures beyond those that are named are counted", () => {
  expect(measuresInWords({ measures: ["A"], measureCount: 1 })).toBe("A");
  expect(measuresInWords({ measures: ["A", "B", "C"], measureCount: 5 })).toBe("A; B; C and 2 more");
  expect(measuresInWords({ measures: [], measureCount: 0 })).toBe("");
});

test("what undoing did is said of what was new and of what was there before", () => {
  const undone = { at: "", by: "", reason: "" };
  expect(undoneInWords({ ...undone, withdrawn: 1, restored: 0 })).toBe(
    "1 figure that it added was withdrawn.",
  );
  expect(undoneInWords({ ...undone, withdrawn: 1200, restored: 3 })).toBe(
    "1,200 figures that it added were withdrawn, and 3 that it changed read again as before.",
  );
  expect(undoneInWords({ ...undone, withdrawn: 0, restored: 1 })).toBe(
    "1 that it changed reads again as before.",
  );
});
