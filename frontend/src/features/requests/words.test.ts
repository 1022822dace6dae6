import { expect, test } from "vitest";
import { otherMeasures } from "./OtherMeasures";
import { filterOf, showChoices } from "./show";
import {
  aboutWhat,
  type DeepDiveRequest,
  isOpen,
  otherSupporters,
  requestEvents,
  supportInWords,
} from "./words";

const request: DeepDiveRequest = {
  reference: "DD-0001",
  scorecard: "full-report",
  scorecardTitle: "Full report",
  period: "2024-25",
  periodLabel: "2024-25",
  measures: [{ code: "CYP-001", title: "Re-referrals" }],
  question: "Why has this risen?",
  state: "SUBMITTED",
  stateText: "Waiting for democratic services to decide",
  late: false,
  raisedBy: "Member Demonstration",
  raisedAt: "2026-11-17T09:00:00Z",
  mine: false,
  supportedByMe: false,
  supporters: [],
  actions: [],
};
const supporter = (name: string, at = "2026-11-18T09:00:00Z") => ({ name, at });

test("a request is named by its measures", () => {
  const named = (...titles: string[]) =>
    aboutWhat({ measures: titles.map((title) => ({ code: title, title })) });
  expect(named("Re-referrals")).toBe("Re-referrals");
  expect(named("Re-referrals", "Absence")).toBe("Re-referrals and 1 other measure");
  expect(named("Re-referrals", "Absence", "Adoption")).toBe("Re-referrals and 2 other measures");
});

test("support is said in words that count right", () => {
  const words = (supporters: number, supportedByMe: boolean) =>
    supportInWords({ supporters: Array.from({ length: supporters }, () => supporter("A")), supportedByMe });
  expect(words(0, false)).toBe("No other member supports it");
  expect(words(1, false)).toBe("1 other member supports it");
  expect(words(2, false)).toBe("2 other members support it");
  expect(words(1, true)).toBe("You support it");
  expect(words(2, true)).toBe("You and 1 other member support it");
});

test("the reader is not named among those who support it with them", () => {
  const supporters = [supporter("Second Member"), supporter("Third Member")];
  expect(otherSupporters({ supporters, supportedByMe: true }, "Second Member")).toEqual(["Third Member"]);
  expect(
    otherSupporters({ supporters: supporters.slice(0, 1), supportedByMe: true }, "Second Member"),
  ).toEqual([]);
  expect(otherSupporters({ supporters, supportedByMe: false }, "Somebody else")).toHaveLength(2);
});

test("what happened is told in the order it happened", () => {
  const events = requestEvents({
    ...request,
    state: "ANSWERED",
    late: true,
    supporters: [supporter("Late supporter", "2026-11-20T09:00:00Z")],
    decision: { by: "Governance Adviser", at: "2026-11-19T09:00:00Z" },
    answer: { text: "Because.", by: "Lead Officer", at: "2026-11-21T09:00:00Z" },
  });
  expect(events.map(({ title, by }) => [title, by])).toEqual([
    ["Requested, after the request window had closed", "Member Demonstration"],
    ["Accepted", "Governance Adviser"],
    ["Supported", "Late supporter"],
    ["Answered in writing", "Lead Officer"],
  ]);
});

test("a declined request is told as declined", () => {
  const decision = { by: "Governance Adviser", at: "2026-11-19T09:00:00Z", reason: "It is in the report." };
  expect(requestEvents({ ...request, state: "DECLINED", decision }).at(-1)?.title).toBe("Declined");
});

test("only an open request stands in the way of a second one", () => {
  expect(
    ["SUBMITTED", "ACCEPTED", "DECLINED", "WITHDRAWN", "ANSWERED"].filter((state) =>
      isOpen({ state: state as DeepDiveRequest["state"] }),
    ),
  ).toEqual(["SUBMITTED", "ACCEPTED"]);
});

test("those who cannot ask have no requests of their own to list", () => {
  expect(showChoices(true).map(({ show }) => show)).toContain("mine");
  expect(showChoices(false).map(({ show }) => show)).not.toContain("mine");
  expect(filterOf("mine")).toEqual({ mine: true });
  expect(filterOf("waiting")).toEqual({ state: "SUBMITTED" });
  expect(filterOf("all")).toEqual({ state: undefined });
});

test("other measures leave out the one asked about and begin with its theme", () => {
  const measure = (indicator: string) => ({ indicator, title: indicator });
  const themes = [
    { name: "Education", measures: [measure("A"), measure("B")] },
    { name: "Social Care", measures: [measure("C"), measure("D")] },
    { name: "Adoption", measures: [measure("E")] },
  ];
  const named = (indicator: string) =>
    otherMeasures({ themes } as never, indicator).map(({ name, measures }) => [
      name,
      ...measures.map((m) => m.indicator),
    ]);
  expect(named("C")).toEqual([
    ["Social Care", "D"],
    ["Education", "A", "B"],
    ["Adoption", "E"],
  ]);
  expect(named("E").map(([name]) => name)).toEqual(["Education", "Social Care"]);
});
