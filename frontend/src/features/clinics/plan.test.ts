import { expect, test } from "vitest";
import { clinic } from "#/testing/clinic";
import { checkPlan, firstPlan, lengthInWords, planForm, planOf, typedPlan } from "./plan";

const typed = typedPlan({
  ...clinic,
  link: "https://meet.example/clinic",
  invited: [{ subject: "lead", name: "Lead Officer" }],
});

test("what is booked is shown as it is typed, and sent as it was", () => {
  expect(checkPlan(typed)).toEqual([]);
  expect(planOf(typed)).toEqual({
    title: "School attendance",
    startsAt: "2026-12-03T14:00",
    minutes: 90,
    place: "Committee Room 2",
    link: "https://meet.example/clinic",
    preparation: undefined,
    requests: ["DD-0001"],
    invited: ["lead"],
  });
});

test("an empty plan is refused at each field that it needs, in the order of the page", () => {
  expect(checkPlan(typedPlan(firstPlan([]))).map(({ fieldId }) => fieldId)).toEqual([
    "title",
    "day",
    "time",
    "place",
    "requests",
  ]);
});

test("only a panel meets without a request", () => {
  expect(checkPlan({ ...typed, requests: [] }).map(({ fieldId }) => fieldId)).toEqual(["requests"]);
  expect(checkPlan({ ...typed, requests: [] }, true)).toEqual([]);
  expect(firstPlan([], "Performance sub-group").title).toBe("Performance sub-group");
});

test("a link alone is a place to meet, but only a real one", () => {
  const online = { ...typed, place: "" };
  expect(checkPlan(online)).toEqual([]);
  expect(checkPlan({ ...online, link: "http://meet.example" }).map(({ fieldId }) => fieldId)).toEqual([
    "link",
  ]);
  expect(checkPlan({ ...online, link: "https://a b" }).map(({ fieldId }) => fieldId)).toEqual(["link"]);
});

test("the place of a list that the service names leads to the list", () => {
  const { requests, invited, day } = planForm("", { nameOf: (subject) => subject }).fields;
  expect(requests.pointers).toContain("/requests/0");
  expect(requests.pointers).toContain("/requests/19");
  expect(invited.pointers).toContain("/invited/49");
  expect(day.pointers).toEqual(["/startsAt"]);
});

test.each([
  [30, "30 minutes"],
  [60, "1 hour"],
  [90, "1 hour 30 minutes"],
  [120, "2 hours"],
])("%i minutes are %s", (minutes, words) => {
  expect(lengthInWords(minutes)).toBe(words);
});
