import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { compared, proposal } from "#/testing/times";
import type { FormError } from "#/ui/ErrorSummary";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { TimesAnswers } from "./TimesAnswers";
import { TimesForm } from "./TimesForm";
import { SideBySide } from "./TimesView";
import {
  firstProposal,
  type ProposalPlan,
  type Proposed,
  proposalForm,
  proposalOf,
  timesToCome,
} from "./times";

const now = new Date("2026-11-28T12:00:00Z");
const absence = {
  reference: "DD-0001",
  question: "Why has absence risen?",
  raisedBy: "Ann Example",
  askers: 1,
  measures: [{ code: "CYP-030", title: "Absence" }],
};
const form = proposalForm<Proposed>("Proposed", (subject) => subject);

function Propose({ onPropose, saved }: { onPropose: (plan: ProposalPlan) => void; saved: Proposed }) {
  const draft = useDraft(form, {
    saved: { data: saved },
    write: async (typed) => {
      onPropose(proposalOf(typed));
      return { data: saved, etag: "1" };
    },
    onSaved: () => {},
    onReload: async () => {},
  });
  return (
    <>
      {draft.head}
      <Page title="Propose times" hasError={draft.hasError}>
        <TimesForm
          draft={draft}
          requests={[absence]}
          people={[{ subject: "ann", name: "Ann Example", roles: ["Member"] }]}
          button={{ send: "Propose these times", sending: "Proposing" }}
        />
      </Page>
    </>
  );
}

async function fillTime(number: number, day: string, time: string) {
  const date = within(screen.getByRole("group", { name: `Date of time ${number}` }));
  await userEvent.type(date.getByLabelText("Day"), day);
  await userEvent.type(date.getByLabelText("Month"), "12");
  await userEvent.type(date.getByLabelText("Year"), "2090");
  await userEvent.type(screen.getByLabelText(`Start of time ${number}`), time);
}

const send = () => userEvent.click(screen.getByRole("button", { name: "Propose these times" }));

test("several times are proposed, more are added and one is taken away", async () => {
  const onPropose = vi.fn();
  await renderInApp(<Propose onPropose={onPropose} saved={firstProposal(["DD-0001"])} />);
  await userEvent.type(screen.getByLabelText("Title"), "Attendance");
  await fillTime(1, "3", "2pm");
  await fillTime(2, "4", "10:30am");
  await userEvent.click(screen.getByRole("button", { name: "Add another time" }));
  expect(screen.getByText("3 times to choose from.")).toBeVisible();
  await fillTime(3, "5", "9am");
  await userEvent.click(screen.getByRole("button", { name: "Remove time 2" }));
  expect(document.activeElement).not.toBe(document.body);
  await userEvent.click(screen.getByRole("checkbox", { name: "Ann Example" }));
  await send();
  expect(onPropose).toHaveBeenCalledExactlyOnceWith({
    title: "Attendance",
    minutes: 60,
    note: undefined,
    times: ["2090-12-03T14:00", "2090-12-05T09:00"],
    requests: ["DD-0001"],
    invited: ["ann"],
  });
});

test("what is missing of each time, or stands there twice, is said and leads to its field", async () => {
  const onPropose = vi.fn();
  await renderInApp(<Propose onPropose={onPropose} saved={firstProposal(["DD-0001"])} />);
  await fillTime(1, "3", "2pm");
  await send();
  await userEvent.click(screen.getByRole("link", { name: /^Enter a day that exists for time 2/ }));
  expect(within(screen.getByRole("group", { name: "Date of time 2" })).getByLabelText("Day")).toHaveFocus();
  await fillTime(2, "3", "14:00");
  await send();
  expect(screen.getByRole("link", { name: "Time 2 stands there twice" })).toBeVisible();
  expect(onPropose).not.toHaveBeenCalled();
});

test("a change begins with the times that stand, without those that were withdrawn", async () => {
  await renderInApp(<Propose onPropose={() => {}} saved={compared} />);
  expect(screen.getByLabelText("Start of time 1")).toHaveValue("14:00");
  expect(screen.getByLabelText("Start of time 2")).toHaveValue("10:30");
  expect(screen.queryByLabelText("Start of time 3")).not.toBeInTheDocument();
});

function Answer({ onAnswer }: { onAnswer: (answers: unknown) => Promise<boolean> }) {
  const [errors, setErrors] = useState<FormError[]>([]);
  return (
    <TimesAnswers
      times={timesToCome(proposal.times, now)}
      busy={false}
      errorOf={(id) => errors.find(({ fieldId }) => fieldId === id)?.message}
      onRefused={setErrors}
      onAnswer={onAnswer}
    />
  );
}

test("each time is answered with yes, if need be or no, and none is left out", async () => {
  const onAnswer = vi.fn(async () => true);
  await renderInApp(<Answer onAnswer={onAnswer} />);
  const first = within(screen.getByRole("group", { name: /^Thursday 1 June 2090, 2pm to 3:30pm/ }));
  await userEvent.click(first.getByRole("radio", { name: "If need be" }));
  await userEvent.click(screen.getByRole("button", { name: "Save my answer" }));
  expect(onAnswer).not.toHaveBeenCalled();
  const second = screen.getByRole("group", { name: /^Friday 2 June 2090/ });
  expect(second).toHaveAccessibleDescription(
    "Error: Say whether Friday 2 June 2090, 10:30am to midday suits you",
  );
  await userEvent.click(within(second).getByRole("radio", { name: "No" }));
  await userEvent.click(screen.getByRole("button", { name: "Save my answer" }));
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith([
    { time: 1, answer: "IF_NEED_BE" },
    { time: 2, answer: "NO" },
  ]);
});

test("governance reads whom each time suits side by side, and books one", async () => {
  await renderInApp(<SideBySide proposal={compared} now={now} />);
  expect(screen.getByText("1 of 2 answered.")).toBeVisible();
  const rows = screen.getAllByRole("row").slice(1);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toHaveTextContent(/Yes: 1: Ann Example.*If need be: 1: Lead Officer.*No: Nobody/);
  expect(rows[1]).toHaveTextContent(/No: 1: Ann Example.*No answer yet: 1: Lead Officer/);
  expect(
    within(rows[0] as HTMLElement)
      .getByRole("link", { name: /^Book/ })
      .getAttribute("href"),
  ).toBe("/clinics/new?times=CT-0001&at=2090-06-01T14%3A00");
});
