import { expect, test } from "vitest";
import { aboutWhat } from "./request";

test("a request is named by its measures", () => {
  const named = (...titles: string[]) =>
    aboutWhat({ measures: titles.map((title) => ({ code: title, title })) });
  expect(named("Re-referrals")).toBe("Re-referrals");
  expect(named("Re-referrals", "Absence")).toBe("Re-referrals and 1 other measure");
  expect(named("Re-referrals", "Absence", "Adoption")).toBe("Re-referrals and 2 other measures");
});
