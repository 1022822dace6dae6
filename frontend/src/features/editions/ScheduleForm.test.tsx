import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { edition } from "#/testing/edition";
import { renderInApp } from "#/testing/render-in-app";
import { ScheduleForm } from "./ScheduleForm";
import type { Scorecard } from "./words";

const scorecard: Pick<Scorecard, "audience" | "requestWindowDays"> = {
  audience: { kind: "ALL_MEMBERS", committees: [] },
  requestWindowDays: 7,
};

async function show(refused?: string) {
  const onSchedule = vi.fn();
  await renderInApp(
    <ScheduleForm
      edition={edition}
      scorecard={scorecard}
      busy={false}
      outcome={null}
      refusedTime={refused ? { reason: refused, attempt: 1 } : undefined}
      hasProblem={Boolean(refused)}
      onSchedule={onSchedule}
    />,
  );
  return onSchedule;
}

test("a day and a time of London are sent as they were typed", async () => {
  const onSchedule = await show();
  await userEvent.click(screen.getByRole("button", { name: "Set the time" }));
  expect(onSchedule).not.toHaveBeenCalled();
  expect(screen.getByRole("link", { name: /^Enter a day that exists/ })).toBeVisible();
  expect(screen.getByRole("link", { name: /^Enter a time/ })).toBeVisible();

  await userEvent.type(screen.getByLabelText("Day"), "1");
  await userEvent.type(screen.getByLabelText("Month"), "7");
  await userEvent.type(screen.getByLabelText("Year"), "2027");
  await userEvent.type(screen.getByLabelText("At what time?"), "9:30am");
  expect(screen.getByText(/London time, for example/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Set the time" }));
  expect(onSchedule).toHaveBeenCalledExactlyOnceWith("2027-07-01T09:30");
});

test("what the service does not take of the time is said at the field", async () => {
  await show("must lie in the future");
  expect(
    screen.getByRole("link", { name: "The time of publication must lie in the future" }),
  ).toHaveAttribute("href", "#day");
  expect(screen.getByLabelText("Day")).toHaveAttribute("aria-invalid", "true");
});
