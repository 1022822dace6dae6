import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { edition } from "#/testing/edition";
import { renderInApp } from "#/testing/render-in-app";
import type { Scorecard } from "./edition";
import { ScheduleForm } from "./ScheduleForm";

const scorecard: Pick<Scorecard, "audience" | "requestWindowDays"> = {
  audience: { kind: "ALL_MEMBERS", committees: [] },
  requestWindowDays: 7,
};

async function show(refused?: string, comesTwice?: { at: string; attempt: number }) {
  const onSchedule = vi.fn();
  await renderInApp(
    <ScheduleForm
      edition={edition}
      scorecard={scorecard}
      busy={false}
      outcome={null}
      refusedTime={refused ? { reason: refused, attempt: 1 } : undefined}
      comesTwice={comesTwice}
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
  expect(onSchedule).toHaveBeenCalledExactlyOnceWith({ at: "2027-07-01T09:30" });
});

test("what the service does not take of the time is said at the field", async () => {
  await show("must lie in the future");
  expect(
    screen.getByRole("link", { name: "The time of publication must lie in the future" }),
  ).toHaveAttribute("href", "#day");
  expect(screen.getByLabelText("Day")).toHaveAttribute("aria-invalid", "true");
});

test("a time that comes twice when clocks go back is asked about", async () => {
  const onSchedule = await show(undefined, { at: "2027-10-31T01:30", attempt: 1 });
  const type = async (label: string, text: string) => {
    await userEvent.clear(screen.getByLabelText(label));
    await userEvent.type(screen.getByLabelText(label), text);
  };
  await type("Day", "31");
  await type("Month", "10");
  await type("Year", "2027");
  await type("At what time?", "1:30am");
  expect(screen.getByRole("link", { name: /^Select which of the two times/ })).toHaveAttribute(
    "href",
    "#occurrence",
  );
  await userEvent.click(screen.getByRole("radio", { name: "The second" }));
  expect(screen.queryByRole("link", { name: /^Select which of the two times/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Set the time" }));
  expect(onSchedule).toHaveBeenLastCalledWith({ at: "2027-10-31T01:30", occurrence: "SECOND" });

  await type("At what time?", "3am");
  expect(screen.queryByRole("radio", { name: "The second" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Set the time" }));
  expect(onSchedule).toHaveBeenLastCalledWith({ at: "2027-10-31T03:00" });
});
