import { expect, test } from "vitest";
import { requestFilter, showChoices } from "./shown-requests";

test("those who cannot ask have no requests of their own to list", () => {
  expect(showChoices(true).map(({ show }) => show)).toContain("mine");
  expect(showChoices(false).map(({ show }) => show)).not.toContain("mine");
  expect(requestFilter("mine")).toEqual({ mine: true });
  expect(requestFilter("waiting")).toEqual({ state: "SUBMITTED" });
  expect(requestFilter("heard")).toEqual({ state: "HEARD" });
  expect(requestFilter("all")).toEqual({ state: undefined });
});
