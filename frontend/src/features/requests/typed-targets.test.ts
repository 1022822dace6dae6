import { expect, test } from "vitest";
import { targetsForm, targetsFrom } from "./typed-targets";

test("a target that is left empty is none, and the others keep their kind of days", () => {
  const typed = targetsForm.typedOf({ answer: { days: 28, unit: "CALENDAR" }, answersAgreed: true });
  expect(typed.decide).toEqual({ days: "", unit: "WORKING" });
  expect(targetsFrom({ ...typed, decide: { days: " 10 ", unit: "WORKING" } })).toEqual({
    acknowledge: undefined,
    decide: { days: 10, unit: "WORKING" },
    answer: { days: 28, unit: "CALENDAR" },
    answersAgreed: true,
  });
});

test.each(["0", "366", "ten", "1.5", "-2"])("%j is not a number of days", (days) => {
  const typed = {
    ...targetsForm.typedOf({ answersAgreed: false }),
    decide: { days, unit: "WORKING" as const },
  };
  expect(targetsForm.check(typed).map(({ fieldId }) => fieldId)).toEqual(["decide-days"]);
});
