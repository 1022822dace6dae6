import { expect, test } from "vitest";
import { noDay } from "./typed-day";
import { checkMoment, typedMoment, wallTime } from "./typed-moment";

test("a day and a time are both asked for, each at its own field", () => {
  expect(checkMoment({ day: noDay, time: "soon" }).map(({ fieldId }) => fieldId)).toEqual(["day", "time"]);
  expect(checkMoment({ day: { day: "30", month: "2", year: "2027" }, time: "9am" })).toHaveLength(1);
});

test("London's wall time is sent as it was typed, without a zone", () => {
  expect(wallTime({ day: { day: "3", month: "7", year: "2027" }, time: "9:30am" })).toBe("2027-07-03T09:30");
});

test("a wall time that was saved is shown as it is typed", () => {
  const moment = typedMoment("2026-12-03T14:00");
  expect(moment).toEqual({ day: { day: "3", month: "12", year: "2026" }, time: "14:00" });
  expect(wallTime(moment)).toBe("2026-12-03T14:00");
  expect(typedMoment(undefined)).toEqual({ day: noDay, time: "" });
});
