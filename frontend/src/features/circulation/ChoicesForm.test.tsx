import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { ChoicesForm } from "./ChoicesForm";
import type { MailChoices } from "./words";

const saved: MailChoices = {
  publications: true,
  scorecardsOff: ["tracker", "not-mine-any-more"],
  daily: true,
  keyIndicators: ["B-1"],
  editionSteps: true,
  requestSteps: true,
};

const both = { editionSteps: true, requestSteps: true };

async function show(daily = true, offers = both) {
  const onSave = vi.fn();
  await renderInApp(
    <ChoicesForm
      saved={saved}
      scorecards={[
        { value: "monthly", label: "Monthly scorecard" },
        { value: "tracker", label: "Vision Tracker" },
      ]}
      measures={
        daily
          ? [
              { theme: "A", choices: [{ value: "A-1", label: "Contacts" }] },
              { theme: "B", choices: [{ value: "B-1", label: "Re-referrals" }] },
            ]
          : []
      }
      offers={offers}
      busy={false}
      onSave={onSave}
    />,
  );
  return onSave;
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Save choices" }));

test("a ticked scorecard is one whose e-mails come", async () => {
  const onSave = await show();
  expect(screen.getByRole("checkbox", { name: "Monthly scorecard" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Vision Tracker" })).not.toBeChecked();
  await userEvent.click(screen.getByRole("checkbox", { name: "Monthly scorecard" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Vision Tracker" }));
  await save();
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    ...saved,
    scorecardsOff: ["not-mine-any-more", "monthly"],
  });
});

test("measures are kept in the order in which they were chosen", async () => {
  const onSave = await show();
  await userEvent.click(screen.getByRole("checkbox", { name: "Contacts" }));
  await save();
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...saved, keyIndicators: ["B-1", "A-1"] });
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
  const onSave = await show();
  const request = screen.getByRole("group", { name: /^When a deep-dive request is new/ });
  expect(within(request).getByRole("radio", { name: "Send me an e-mail" })).toBeChecked();
  await userEvent.click(within(request).getByRole("radio", { name: "Send me none" }));
  await save();
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...saved, requestSteps: false });
});

test("whom no edition comes to is not asked about them", async () => {
  await show(true, { editionSteps: false, requestSteps: true });
  expect(screen.queryByText(/^When an edition is submitted/)).not.toBeInTheDocument();
});
