import { expect, test } from "vitest";
import { clockForm, clockOf } from "./clock";

test("without days there is no clock, and only some numbers of days are one", () => {
  expect(clockOf({ days: " ", unit: "WORKING" })).toEqual({});
  expect(clockOf({ days: "70 ", unit: "WORKING" })).toEqual({ answerWithin: { days: 70, unit: "WORKING" } });
  const refused = (days: string) => clockForm.check({ days, unit: "WORKING" }).length;
  expect(["", "1", "365"].map(refused)).toEqual([0, 0, 0]);
  expect(["0", "366", "ten", "-1"].map(refused)).toEqual([1, 1, 1, 1]);
});
