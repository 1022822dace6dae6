import { screen } from "@testing-library/react";
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
};

async function show(daily = true) {
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
