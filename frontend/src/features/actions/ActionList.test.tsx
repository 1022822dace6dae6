import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { action } from "#/testing/clinic";
import { renderInApp } from "#/testing/render-in-app";
import { ActionList } from "./ActionList";
import { ActionView } from "./ActionView";
import { actionEvents, overdueInWords } from "./action";

const said = (text: string, at: string) => ({ text, by: "Lead Officer", at });
const overdue = { ...action, reference: "AC-0002", overdue: true, mine: true, dueOn: "2026-11-30" };

test("overdue is said in words and in a tag, and what is one's own as one's own", async () => {
  await renderInApp(<ActionList actions={[overdue, action]} level={2} />);
  const [first, second] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent(
    "OpenOverdueYou (Lead Officer Demonstration). Overdue: it was due on 30 November 2026.",
  );
  expect(second).toHaveTextContent("OpenLead Officer Demonstration. Due 31 March 2027.");
  expect(second).not.toHaveTextContent("Overdue");
  expect(second).not.toHaveTextContent("Agreed at");
});

test("the tracker says where an action was agreed, and how far or how it ended", async () => {
  const reported = { ...action, progress: [said("Half of it.", "2027-01-02T09:00:00Z")] };
  const done = {
    ...reported,
    reference: "AC-0003",
    state: "DONE" as const,
    ended: said("On the website.", "2027-02-02T09:00:00Z"),
  };
  await renderInApp(<ActionList actions={[reported, done]} level={2} withSource />);
  const [first, second] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("Last report, 2 January 2027: Half of it.");
  expect(first).toHaveTextContent("Agreed at School attendance (PC-0001).");
  expect(second).toHaveTextContent("2 February 2027: On the website.");
  expect(second).not.toHaveTextContent("Half of it.");
});

test.each([
  [[action], undefined],
  [[action, overdue], "1 of these is overdue."],
  [[overdue, overdue], "2 of these are overdue."],
])("%# counts what is overdue", (actions, words) => {
  expect(overdueInWords(actions)).toBe(words);
});

test("what happened is told oldest first", () => {
  const events = actionEvents({
    ...action,
    state: "DROPPED",
    progress: [said("Later.", "2027-01-02T09:00:00Z"), said("Earlier.", "2026-12-20T09:00:00Z")],
    ended: said("Because.", "2027-02-02T09:00:00Z"),
  });
  expect(events.map(({ title, text }) => [title, text])).toEqual([
    ["Agreed", undefined],
    ["Reported", "Earlier."],
    ["Reported", "Later."],
    ["Dropped", undefined],
  ]);
});

test("a page of an action says by what it can be seen that it is done", async () => {
  const ended = said("On the website.", "2027-02-02T09:00:00Z");
  await renderInApp(<ActionView action={{ ...action, state: "DONE", ended }} />);
  expect(screen.getByRole("region", { name: "By what it can be seen that it is done" })).toHaveTextContent(
    "On the website.",
  );
});
