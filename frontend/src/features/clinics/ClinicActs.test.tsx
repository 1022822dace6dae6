import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { clinic } from "#/testing/clinic";
import { renderInApp } from "#/testing/render-in-app";
import { AskForm, EndForms } from "./ClinicActs";
import type { Clinic } from "./clinic";
import { type ClinicAct, fieldOfAct } from "./clinic-acts";

/** Every form of a clinic's page, behind which the clinic may be changed by somebody else while one sends. */
function Forms({
  mayDo,
  onAct,
  onRefused = () => {},
  afterwards = mayDo,
}: {
  mayDo: Clinic["actions"];
  onAct: (act: ClinicAct) => Promise<boolean>;
  onRefused?: (errors: { fieldId?: string; message: string }[]) => void;
  afterwards?: Clinic["actions"];
}) {
  const [actions, setActions] = useState(mayDo);
  const forms = {
    clinic: { ...clinic, actions },
    sending: undefined,
    errorOf: () => undefined,
    onRefused,
    onAct: async (act: ClinicAct) => {
      const done = await onAct(act);
      setActions(afterwards);
      return done;
    },
  };
  return (
    <>
      <AskForm {...forms} />
      <EndForms {...forms} />
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("only what the service offers can be done", async () => {
  await renderInApp(<Forms mayDo={[]} onAct={async () => true} />);
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.queryAllByRole("textbox")).toEqual([]);
});

test("a question is sent once it is one, and its field is empty for the next", async () => {
  const onAct = vi.fn(async () => true);
  const onRefused = vi.fn();
  await renderInApp(<Forms mayDo={["ASK"]} onAct={onAct} onRefused={onRefused} />);
  await press("Send question");
  expect(onRefused).toHaveBeenLastCalledWith([{ fieldId: "question", message: "Enter your question" }]);
  await userEvent.type(screen.getByLabelText("Send a question in"), " Why was it so late? ");
  await press("Send question");
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: "ASK", text: "Why was it so late?" });
  expect(screen.getByLabelText("Send a question in")).toHaveValue("");
});

test("a cancellation says why", async () => {
  const onAct = vi.fn(async () => true);
  const onRefused = vi.fn();
  await renderInApp(<Forms mayDo={["CANCEL"]} onAct={onAct} onRefused={onRefused} />);
  await userEvent.click(screen.getByText("Cancel this clinic", { selector: "summary *" }));
  await press("Cancel this clinic");
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "reason", message: "Enter why the clinic is cancelled" },
  ]);
  await userEvent.type(screen.getByLabelText("Why is it cancelled?"), "The room is flooded.");
  await press("Cancel this clinic");
  expect(onAct).toHaveBeenCalledExactlyOnceWith({ action: "CANCEL", reason: "The room is flooded." });
});

test("an outcome that somebody else was faster with is not lost", async () => {
  await renderInApp(<Forms mayDo={["HOLD"]} onAct={async () => false} afterwards={[]} />);
  await userEvent.type(screen.getByLabelText(/^What members learnt/), "A plan is agreed.");
  await press("Record the outcome");
  expect(await screen.findByText(/It was not saved/)).toBeVisible();
  expect(screen.getByText("A plan is agreed.")).toBeVisible();
});

test("a place that the service names is the field of what was sent", () => {
  expect(fieldOfAct({ action: "ASK", text: "" }, "/text")).toBe("question");
  expect(fieldOfAct({ action: "HOLD", text: "" }, "/text")).toBe("outcome");
  const agreed = { text: "", owner: "", dueOn: "" };
  expect(fieldOfAct({ action: "AGREE_ACTION", agreed }, "/dueOn")).toBe("due");
});
