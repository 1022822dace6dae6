import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import type { ActionAct } from "./action-texts";
import { StepForm } from "./StepForm";

async function show(
  actions: ("REPORT" | "COMPLETE" | "DROP")[],
  onAct = vi.fn(async (_: ActionAct) => true),
) {
  const onRefused = vi.fn();
  await renderInApp(
    <StepForm
      action={{ actions }}
      busy={false}
      errorOf={() => undefined}
      onAct={onAct}
      onRefused={onRefused}
    />,
  );
  return { onAct, onRefused };
}

const choose = (name: string) => userEvent.click(screen.getByRole("radio", { name }));
const record = () => userEvent.click(screen.getByRole("button", { name: "Record" }));

test("who may only read is offered nothing, and who owns it cannot drop it", async () => {
  const { onAct } = await show([]);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  expect(onAct).not.toHaveBeenCalled();
});

test("an owner reports how far it is, and when next", async () => {
  const { onAct, onRefused } = await show(["REPORT", "COMPLETE"]);
  expect(screen.queryByRole("radio", { name: "Drop it" })).not.toBeInTheDocument();
  await record();
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "step", message: "Select what you want to say of the action" },
  ]);
  await choose("Report how far it is");
  await userEvent.type(screen.getByLabelText("How far is it?"), "Half of the schools have answered.");
  await userEvent.type(screen.getByLabelText("Day"), "31");
  await record();
  expect(onRefused.mock.lastCall?.[0]).toMatchObject([{ fieldId: "next-report" }]);
  await userEvent.type(screen.getByLabelText("Month"), "1");
  await userEvent.type(screen.getByLabelText("Year"), "2027");
  await record();
  expect(onAct).toHaveBeenCalledExactlyOnceWith({
    action: "REPORT",
    progress: { text: "Half of the schools have answered.", nextReportOn: "2027-01-31" },
  });
  expect(screen.getByRole("radio", { name: "Report how far it is" })).not.toBeChecked();
});

test("that it is done needs something to see it by", async () => {
  const { onAct, onRefused } = await show(["REPORT", "COMPLETE"]);
  await choose("It is done");
  await record();
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "evidence", message: "Enter by what it can be seen that it is done" },
  ]);
  await userEvent.type(screen.getByLabelText(/^By what can it be seen/), "Letters are on the website.");
  await record();
  expect(onAct).toHaveBeenCalledExactlyOnceWith({
    action: "COMPLETE",
    evidence: "Letters are on the website.",
  });
});

test("what is dropped says why", async () => {
  const { onAct } = await show(["DROP"]);
  await choose("Drop it");
  await userEvent.type(screen.getByLabelText("Why is it dropped?"), "The law has changed.");
  await record();
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: "DROP", reason: "The law has changed." });
});

/** An action that somebody else ends while one reports on it. */
function Overtaken() {
  const [actions, setActions] = useState<("REPORT" | "COMPLETE")[]>(["REPORT", "COMPLETE"]);
  return (
    <StepForm
      action={{ actions }}
      busy={false}
      errorOf={() => undefined}
      onRefused={() => {}}
      onAct={async () => {
        setActions([]);
        return false;
      }}
    />
  );
}

test("a report on what somebody else has ended meanwhile is not lost", async () => {
  await renderInApp(<Overtaken />);
  await choose("Report how far it is");
  await userEvent.type(screen.getByLabelText("How far is it?"), "Half of it is done.");
  await record();
  expect(await screen.findByText(/It was not saved/)).toBeVisible();
  expect(screen.getByText("Half of it is done.")).toBeVisible();
});

test("what seems to name a child is held back once", async () => {
  const { onAct } = await show(["DROP"]);
  await choose("Drop it");
  await userEvent.type(screen.getByLabelText("Why is it dropped?"), "My son Adam has a place now.");
  await record();
  expect(onAct).not.toHaveBeenCalled();
  expect(screen.getByRole("link", { name: "Why is it dropped?" })).toHaveAttribute("href", "#reason");
  await userEvent.click(screen.getByRole("button", { name: "Send it all the same" }));
  expect(onAct).toHaveBeenCalledOnce();
});
