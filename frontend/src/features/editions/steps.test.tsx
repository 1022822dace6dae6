import { cleanup, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { edition } from "#/testing/edition";
import { renderInApp } from "#/testing/render-in-app";
import { EditionStep } from "./EditionStep";
import type { Edition, Scorecard } from "./edition";
import { audienceInWords, consequences, type StepName } from "./steps";

const scorecard: Scorecard = {
  code: "early-help-monthly",
  title: "Early Help",
  purpose: "Contacts in the month",
  audience: {
    kind: "COMMITTEES",
    committees: ["/committees/improving-lives", "/committees/overview-and-scrutiny"],
  },
  frequency: "MONTHLY",
  yearType: "FINANCIAL",
  requestWindowDays: 7,
  timetable: { opensByItself: false, figuresDueDays: 10, commentaryDueDays: 15, commentaryRequired: true },
  exemptCommittees: [],
  inNewsletter: true,
};

const submitted: Edition = { ...edition, state: "SUBMITTED", actions: ["APPROVE", "RETURN"] };

async function show(step: StepName, actions: Edition["actions"] = submitted.actions, openComments = 0) {
  const onTake = vi.fn();
  await renderInApp(
    <EditionStep
      step={step}
      edition={{ ...submitted, actions }}
      scorecard={scorecard}
      openComments={openComments}
      doubtful={null}
      busy={false}
      hasProblem={false}
      outcome={null}
      onTake={onTake}
    />,
  );
  return onTake;
}

test("those who will read it are named", () => {
  expect(audienceInWords(scorecard)).toBe("Members of Improving Lives and Overview and Scrutiny");
  expect(audienceInWords({ audience: { kind: "ALL_MEMBERS", committees: [] } })).toBe("Every member");
  expect(audienceInWords({ audience: { kind: "PUBLIC", committees: [] } })).toBe("Everyone");
});

test("publishing warns that it is for ever and says how long requests are on time", async () => {
  const onTake = await show("publish", ["PUBLISH"]);
  expect(screen.getByText(/It cannot be undone/)).toBeVisible();
  expect(screen.getByText(/Requests are on time for 7 days/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Publish now" }));
  expect(onTake).toHaveBeenCalledOnce();
});

test("who approves is told of comments that nobody dealt with; who sends it back is not held up", async () => {
  await show("approve", ["APPROVE"], 2);
  expect(screen.getByRole("link", { name: "2 comments wait to be dealt with" })).toBeVisible();
  cleanup();
  await show("return", ["RETURN"], 2);
  expect(screen.queryByText(/to be dealt with/)).not.toBeInTheDocument();
});

test("a scorecard without a window promises none", () => {
  expect(consequences("publish", { ...scorecard, requestWindowDays: 0 }).join(" ")).toContain("at any time");
});

test("returning needs words for those who have to change it", async () => {
  const onTake = await show("return");
  await userEvent.click(screen.getByRole("button", { name: "Return for changes" }));
  expect(onTake).not.toHaveBeenCalled();
  expect(screen.getByRole("link", { name: "Enter what has to be changed" })).toBeVisible();

  await userEvent.type(screen.getByRole("textbox"), "The figure of October looks wrong.");
  await userEvent.click(screen.getByRole("button", { name: "Return for changes" }));
  expect(onTake).toHaveBeenCalledExactlyOnceWith("The figure of October looks wrong.");
});

test("a step that the service does not offer has no button", async () => {
  await show("publish", []);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText(/cannot be done now/)).toBeVisible();
});

test("taking a set time back says that the edition stays approved", async () => {
  const onTake = await show("unschedule", ["PUBLISH", "UNSCHEDULE"]);
  expect(screen.getByText(/It stays approved/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Take the set time back" }));
  expect(onTake).toHaveBeenCalledOnce();
});
