import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { request } from "#/testing/request";
import { type Act, RequestActions } from "./RequestActions";
import type { DeepDiveRequest, RequestAction } from "./request";

function requestWith(actions: RequestAction[], more: Partial<DeepDiveRequest> = {}): DeepDiveRequest {
  return { ...request, ...more, actions };
}

async function show(
  actions: RequestAction[],
  onAct: (act: Act) => Promise<boolean> = async () => true,
  more: Partial<DeepDiveRequest> = {},
  onSameMeasures: DeepDiveRequest[] = [],
) {
  const onRefused = vi.fn();
  await renderInApp(
    <RequestActions
      request={requestWith(actions, more)}
      onSameMeasures={onSameMeasures}
      busy={false}
      onAct={onAct}
      onRefused={onRefused}
    />,
  );
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
  const [actions, setActions] = useState<RequestAction[]>(["ANSWER", "DRAFT_ANSWER"]);
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

test("accepting says how it will be answered, as the member wishes unless something else is chosen", async () => {
  const onAct = vi.fn(async () => true);
  await show(["ACCEPT", "DECLINE"], onAct, { wish: "CLINIC" });
  await userEvent.click(screen.getByRole("radio", { name: "Accept" }));
  expect(screen.getByText("The member would like to be answered at a performance clinic.")).toBeVisible();
  expect(screen.getByRole("radio", { name: "At a performance clinic" })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: "By an officer at a committee" }));
  await userEvent.click(screen.getByRole("button", { name: "Record decision" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: "ACCEPT", answerKind: "OFFICER_ATTENDS" });
});

test("the member's wish is what is sent when nothing else is chosen", async () => {
  const onAct = vi.fn(async () => true);
  await show(["ACCEPT", "DECLINE"], onAct, { wish: "CLINIC" });
  await userEvent.click(screen.getByRole("radio", { name: "Accept" }));
  await userEvent.click(screen.getByRole("button", { name: "Record decision" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: "ACCEPT", answerKind: "CLINIC" });
});

test("what was said at a committee is recorded", async () => {
  const onAct = vi.fn(async () => true);
  const { onRefused } = await show(["HEAR"], onAct);
  await userEvent.click(screen.getByRole("button", { name: "Record what was said" }));
  expect(onRefused).toHaveBeenLastCalledWith([{ fieldId: "hearing", message: "Enter what was said" }]);
  await userEvent.type(
    screen.getByRole("textbox", { name: /at which committee and when/ }),
    " The director said so on 3 December. ",
  );
  await userEvent.click(screen.getByRole("button", { name: "Record what was said" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({
    action: "HEAR",
    text: "The director said so on 3 December.",
  });
});

test("a request is joined to one that is open on the same measures, or to one whose reference is typed", async () => {
  const onAct = vi.fn(async () => true);
  const other = { ...request, reference: "DD-0004", raisedBy: "Second Member" };
  const { onRefused } = await show(["JOIN"], onAct, {}, [
    request,
    other,
    other,
    { ...request, reference: "DD-0005", state: "ANSWERED" },
    { ...request, reference: "DD-0006", joinedTo: "DD-0004" },
  ]);
  await userEvent.click(screen.getByText("Join this request to another"));
  expect(screen.getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual([
    "DD-0004",
    "another",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Join the requests" }));
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "join-to", message: "Select the request that asks the same" },
  ]);
  await userEvent.click(screen.getByRole("radio", { name: "Another request" }));
  const typed = screen.getByRole("textbox", { name: "Reference of the other request" });
  await userEvent.type(typed, "forty-two");
  await userEvent.click(screen.getByRole("button", { name: "Join the requests" }));
  expect(typed).toHaveAccessibleDescription(/Enter a reference, such as DD-0001/);
  await userEvent.clear(typed);
  await userEvent.type(typed, "dd-0042");
  await userEvent.click(screen.getByRole("button", { name: "Join the requests" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: "JOIN", to: "DD-0042" });
});

test("a request that was joined is separated again", async () => {
  const onAct = vi.fn(async () => true);
  await show(["SEPARATE"], onAct, { joinedTo: "DD-0004" });
  await userEvent.click(screen.getByText("Separate this request from DD-0004"));
  await userEvent.click(screen.getByRole("button", { name: "Separate this request" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: "SEPARATE" });
});

test("the member says whether it was answered, and nothing is said for them", async () => {
  const onAct = vi.fn(async () => true);
  const { onRefused } = await show(["SAY_WHETHER_ANSWERED"], onAct);
  await userEvent.click(screen.getByRole("button", { name: "Save what I say" }));
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "answered", message: "Select yes if this answered your question" },
  ]);
  await userEvent.click(screen.getByRole("radio", { name: "No" }));
  await userEvent.type(screen.getByRole("textbox", { name: /like to add/ }), " Since when? ");
  await userEvent.click(screen.getByRole("button", { name: "Save what I say" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({
    action: "SAY_WHETHER_ANSWERED",
    answered: false,
    note: "Since when?",
  });
});

test("what the member has said can be changed", async () => {
  await show(["SAY_WHETHER_ANSWERED"], undefined, {
    satisfaction: { answered: true, note: "Thank you.", at: "2026-12-04T09:00:00Z" },
  });
  expect(screen.getByRole("radio", { name: "Yes" })).toBeChecked();
  expect(screen.getByRole("textbox", { name: /like to add/ })).toHaveValue("Thank you.");
});

test("a reason to decline that seems to name a child is held back once", async () => {
  const onAct = vi.fn(async () => true);
  await show(["ACCEPT", "DECLINE"], onAct);
  await userEvent.click(screen.getByRole("radio", { name: /Decline/ }));
  await userEvent.type(
    screen.getByRole("textbox", { name: /Why do you decline/ }),
    "It is about my son Adam.",
  );
  await userEvent.click(screen.getByRole("button", { name: "Record decision" }));
  expect(onAct).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Send it all the same" }));
  expect(onAct).toHaveBeenCalledOnce();
});
