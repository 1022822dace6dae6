import { expect, test } from "vitest";
import { checkInspected, fieldOfInspected, inspectedOf, nothingInspected } from "./inspected";
import { dueInWords } from "./RecommendationView";
import { checkResponse, recommendationDoneWords } from "./recommendation-acts";

const typed = {
  committee: "improving-lives",
  text: " Make the plans less uneven. ",
  addressedTo: "The local area partnership",
  lead: "subject",
  measures: "CYP-022, CYP-011\nCYP-022",
};

test("what inspectors recommend is sent with each measure once", () => {
  expect(checkInspected(typed)).toEqual([]);
  expect(inspectedOf(typed)).toEqual({
    committee: "improving-lives",
    text: "Make the plans less uneven.",
    addressedTo: "The local area partnership",
    lead: "subject",
    measures: ["CYP-022", "CYP-011"],
  });
});

test("what is missing is said at its field", () => {
  expect(checkInspected(nothingInspected).map(({ fieldId }) => fieldId)).toEqual([
    "text",
    "addressed-to",
    "committee",
    "lead",
  ]);
  expect(fieldOfInspected("/measures/0")).toBe("measures");
  expect(fieldOfInspected("/addressedTo")).toBe("addressed-to");
});

test("the council answers inspectors, and no two months are spoken of", () => {
  const none = { answer: undefined, reason: "", on: { day: "", month: "", year: "" } };
  expect(checkResponse(none, "council")[0]?.message).toBe("Select what the council answered");
  const response = { answer: "ACCEPTED" as const, reason: "It is right.", answeredOn: "2026-01-05" };
  expect(recommendationDoneWords({ action: "RESPOND", response }, true)).toBe(
    "The council’s response is recorded",
  );
  const inspection = { reference: "IN-0001", title: "Services" };
  expect(dueInWords({ responseDueOn: "2026-03-27", overdue: false, inspection })).toBe(
    "Due by 27 March 2026",
  );
  expect(dueInWords({ overdue: false, inspection })).toBe("The clock stands still while it is paused");
  expect(dueInWords({ responseDueOn: "2026-03-27", overdue: false })).toBe(
    "Due by 27 March 2026, within two months",
  );
});
