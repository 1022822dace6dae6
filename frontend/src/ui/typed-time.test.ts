import { expect, test } from "vitest";
import { clockTime } from "./typed-time";

test.each([
  ["9:30am", "09:30"],
  ["9.30 a.m.", "09:30"],
  ["09:30", "09:30"],
  [" 2pm ", "14:00"],
  ["12:00am", "00:00"],
  ["12:15pm", "12:15"],
  ["00:00", "00:00"],
  ["noon", "12:00"],
  ["9", undefined],
  ["14:00pm", undefined],
  ["24:00", undefined],
  ["9:60am", undefined],
  ["9:30m", undefined],
  ["soon", undefined],
  ["", undefined],
])("%j is %s", (typed, time) => {
  expect(clockTime(typed)).toBe(time);
});
