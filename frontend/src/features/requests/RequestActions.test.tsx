import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { type Act, RequestActions } from "./RequestActions";
import type { DeepDiveRequest, RequestAction } from "./request";

function requestWith(actions: RequestAction[]): DeepDiveRequest {
  return {
    reference: "DD-0001",
    scorecard: "full-report",
    scorecardTitle: "Full report",
    period: "2024-25",
    periodLabel: "2024-25",
    measures: [{ code: "CYP-001", title: "Re-referrals" }],
    question: "Why has this risen?",
    state: "SUBMITTED",
    stateText: "Waiting",
    late: false,
    raisedBy: "Member Demonstration",
    raisedAt: "2026-11-17T09:00:00Z",
    mine: false,
    supportedByMe: false,
    supporters: [],
    actions,
  };
}

async function show(actions: RequestAction[], onAct: (act: Act) => Promise<boolean> = async () => true) {
  const onRefused = vi.fn();
  const request = requestWith(actions);
  await renderInApp(<RequestActions request={request} busy={false} onAct={onAct} onRefused={onRefused} />);
  return { onRefused };
}

test("only what the service offers can be done", async () => {
  await show([]);
  expect(screen.queryAllByRole("button")).toEqual([]);
});

test("supporting is one press", async () => {
  const onAct = vi.fn(async () => true);
  await show(["SUPPORT"], onAct);
  await userEvent.click(screen.getByRole("button", { name: "Support this request" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: "SUPPORT" });
});

test("a decision has to be made, and a decline has to be explained", async () => {
  const onAct = vi.fn(async () => true);
  const { onRefused } = await show(["ACCEPT", "DECLINE"], onAct);
  await userEvent.click(screen.getByRole("button", { name: "Record decision" }));
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "decision", message: "Select whether to accept or decline the request" },
  ]);

  await userEvent.click(screen.getByRole("radio", { name: /Decline/ }));
  await userEvent.click(screen.getByRole("button", { name: "Record decision" }));
  expect(onRefused).toHaveBeenLastCalledWith([{ fieldId: "reason", message: "Enter your reason" }]);
  expect(onAct).not.toHaveBeenCalled();

  await userEvent.type(screen.getByRole("textbox", { name: /Why do you decline/ }), " It is in the report. ");
  await userEvent.click(screen.getByRole("button", { name: "Record decision" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: "DECLINE", reason: "It is in the report." });
});

/** A page whose request changes under the person who is answering it. */
function Overtaken() {
  const [actions, setActions] = useState<RequestAction[]>(["ANSWER"]);
  const refuse = async () => {
    setActions([]);
    return false;
  };
  return <RequestActions request={requestWith(actions)} busy={false} onAct={refuse} onRefused={() => {}} />;
}

test("a typed answer stays when it could not be saved, even when somebody else has answered meanwhile", async () => {
  await renderInApp(<Overtaken />);
  await userEvent.type(screen.getByRole("textbox", { name: "The answer" }), "Because of the new front door.");
  await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));
  expect(await screen.findByText(/It was not saved/)).toBeVisible();
  expect(screen.getByText("Because of the new front door.")).toBeVisible();
});
