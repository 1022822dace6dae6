import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DraftPage, savedByAnother } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import { ChoicesForm } from "./ChoicesForm";
import { choicesForm, type MailChoices, type MailChoicesView } from "./choices";

const saved: MailChoices = {
  publications: true,
  scorecardsOff: ["tracker", "not-mine-any-more"],
  daily: true,
  keyIndicators: ["B-1"],
  editionSteps: true,
  requestSteps: true,
  windowReminders: true,
  pace: "NEWS_DAILY",
};

const all = { editionSteps: true, requestSteps: true, windowReminders: true };

const scorecards = [
  { value: "monthly", label: "Monthly scorecard" },
  { value: "tracker", label: "Vision Tracker" },
];
const themes = [
  { theme: "A", choices: [{ value: "A-1", label: "Contacts" }] },
  { theme: "B", choices: [{ value: "B-1", label: "Re-referrals" }] },
];

async function show(daily = true, offers = all) {
  const sent: MailChoicesView[] = [];
  const view = {
    choices: saved,
    dailyOffered: daily,
    editionStepsOffered: offers.editionSteps,
    requestStepsOffered: offers.requestSteps,
    windowRemindersOffered: offers.windowReminders,
  };
  await renderInApp(
    <DraftPage
      form={choicesForm(scorecards)}
      first={view}
      toSaved={(choices) => ({ ...view, choices })}
      sent={sent}
      another={{ ...view, choices: { ...saved, publications: false, keyIndicators: [] } }}
    >
      {(draft) => (
        <ChoicesForm draft={draft} scorecards={scorecards} measures={daily ? themes : []} offers={offers} />
      )}
    </DraftPage>,
  );
  return () => sent.map(({ choices }) => choices);
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Save choices" }));

test("a ticked scorecard is one whose e-mails come", async () => {
  const sent = await show();
  expect(screen.getByRole("checkbox", { name: "Monthly scorecard" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Vision Tracker" })).not.toBeChecked();
  await userEvent.click(screen.getByRole("checkbox", { name: "Monthly scorecard" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Vision Tracker" }));
  await save();
  expect(sent()).toEqual([
    {
      ...saved,
      scorecardsOff: ["not-mine-any-more", "monthly"],
    },
  ]);
});

test("measures are kept in the order in which they were chosen", async () => {
  const sent = await show();
  await userEvent.click(screen.getByRole("checkbox", { name: "Contacts" }));
  await save();
  expect(sent()).toEqual([{ ...saved, keyIndicators: ["B-1", "A-1"] }]);
});

test("measures are folded away by theme, which says how many are chosen", async () => {
  await show();
  expect(screen.getByText("A: 0 of 1 chosen")).toBeVisible();
  expect(screen.getByText("B: 1 of 1 chosen")).toBeVisible();
  expect(screen.getByText(/^You have chosen 1 of at most 30 measures/)).toBeVisible();
});

test("without a daily e-mail nothing is asked about it", async () => {
  await show(false);
  expect(screen.queryByText("Daily e-mail of key indicators")).not.toBeInTheDocument();
});

test("e-mails of handovers come until somebody wants none", async () => {
  const sent = await show();
  const request = screen.getByRole("group", { name: /^When a deep-dive request is new/ });
  expect(within(request).getByRole("radio", { name: "Send me an e-mail" })).toBeChecked();
  await userEvent.click(within(request).getByRole("radio", { name: "Send me none" }));
  await save();
  expect(sent()).toEqual([{ ...saved, requestSteps: false }]);
});

test("reminders of windows come until somebody wants none, and are offered to those who may ask", async () => {
  const sent = await show();
  const window = screen.getByRole("group", { name: /^Two days before the window for requests/ });
  expect(within(window).getByRole("radio", { name: "Send me an e-mail" })).toBeChecked();
  await userEvent.click(within(window).getByRole("radio", { name: "Send me none" }));
  await save();
  expect(sent()).toEqual([{ ...saved, windowReminders: false }]);
});

test("who may not ask is not asked about windows", async () => {
  await show(true, { ...all, windowReminders: false });
  expect(screen.queryByText(/^Two days before the window/)).not.toBeInTheDocument();
});

test("without e-mails of publications the scorecards are those of the reminders", async () => {
  await show();
  await userEvent.click(
    within(screen.getByRole("group", { name: "When a scorecard is published or put right" })).getByRole(
      "radio",
      { name: "Send me none" },
    ),
  );
  expect(screen.getByRole("checkbox", { name: "Monthly scorecard" })).toBeVisible();
  await userEvent.click(
    within(screen.getByRole("group", { name: /^Two days before/ })).getByRole("radio", {
      name: "Send me none",
    }),
  );
  expect(screen.queryByRole("checkbox", { name: "Monthly scorecard" })).not.toBeInTheDocument();
});

test("whether e-mails about requests come one by one is chosen where they come at all", async () => {
  const sent = await show();
  const pace = screen.getByRole("group", { name: "How e-mails about deep-dive requests come" });
  expect(within(pace).getByRole("radio", { name: /^At once what asks for my part/ })).toBeChecked();
  await userEvent.click(within(pace).getByRole("radio", { name: "All in one e-mail a day, at 7am" }));
  await save();
  expect(sent()).toEqual([{ ...saved, pace: "ALL_DAILY" }]);
  const request = screen.getByRole("group", { name: /^When a deep-dive request is new/ });
  await userEvent.click(within(request).getByRole("radio", { name: "Send me none" }));
  expect(pace).not.toBeInTheDocument();
});

test("whom no edition comes to is not asked about them", async () => {
  await show(true, { ...all, editionSteps: false });
  expect(screen.queryByText(/^When an edition is submitted/)).not.toBeInTheDocument();
});

test("what somebody chose in another window is not undone by saving here", async () => {
  const sent = await show();
  await userEvent.click(screen.getByRole("checkbox", { name: "Vision Tracker" }));
  await savedByAnother();
  await save();
  expect(sent()).toEqual([
    { ...saved, publications: false, keyIndicators: [], scorecardsOff: ["not-mine-any-more"] },
  ]);
});
