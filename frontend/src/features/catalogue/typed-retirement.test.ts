import { expect, test } from "vitest";
import { checkRetirement, retirementOf, typedRetirement } from "./typed-retirement";

const retirement = { retiredOn: "2027-04-01", reason: "No longer collected", replacedBy: "CYP-101" };

test("a retirement is typed and sent back as it was, and taken back by a no", () => {
  const typed = typedRetirement({ retirement });
  expect(retirementOf(typed)).toEqual(retirement);
  expect(retirementOf({ ...typed, replacedBy: "" })).toEqual({ ...retirement, replacedBy: undefined });
  expect(retirementOf({ ...typed, retired: "no" })).toBeUndefined();
});

test("a day and a reason are needed only for what is retired", () => {
  const empty = typedRetirement({});
  expect(checkRetirement(empty)).toEqual([]);
  expect(checkRetirement({ ...empty, retired: "yes" }).map(({ fieldId }) => fieldId)).toEqual([
    "retiredOn",
    "reason",
  ]);
});
