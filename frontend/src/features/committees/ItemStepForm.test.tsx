import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { workItem } from "#/testing/work-item";
import { ItemStepForm } from "./ItemStepForm";
import { fieldOfItemAct, type ItemAct } from "./item-acts";
import type { WorkItem } from "./work-item";

const meetings = [{ value: "CM-0003", label: "11 February 2027 at 5:30pm" }];

async function form(actions: WorkItem["actions"], answersRequest = false) {
  const onAct = vi.fn(async (_act: ItemAct) => true);
  const onRefused = vi.fn();
  await renderInApp(
    <ItemStepForm
      item={{ ...workItem, actions, answersRequest }}
      meetings={meetings}
      busy={false}
      errorOf={() => undefined}
      onAct={onAct}
      onRefused={onRefused}
    />,
  );
  return { onAct, onRefused };
}

const record = () => userEvent.click(screen.getByRole("button", { name: "Record" }));

test("only what the service offers can be done", async () => {
  await form([]);
  expect(screen.queryAllByRole("button")).toEqual([]);
});

test("an item is carried over to a meeting with a reason", async () => {
  const { onAct, onRefused } = await form(["CHANGE", "CARRY_OVER", "POSTPONE"]);
  await record();
  expect(onRefused.mock.lastCall?.[0]).toEqual([
    { fieldId: "step", message: "Select what is to be done with it" },
  ]);
  await userEvent.click(screen.getByRole("radio", { name: "Carry it over" }));
  await record();
  expect(onRefused.mock.lastCall?.[0].map(({ fieldId }: { fieldId: string }) => fieldId)).toEqual([
    "meeting",
    "carried",
  ]);
  await userEvent.selectOptions(screen.getByLabelText("Which meeting?"), "CM-0003");
  await userEvent.type(screen.getByLabelText("Why is it carried over?"), " The officer was ill. ");
  await record();
  expect(onAct).toHaveBeenCalledExactlyOnceWith({
    action: "CARRY_OVER",
    meeting: "CM-0003",
    reason: "The officer was ill.",
  });
});

test("it may wait for a meeting that is not known yet", async () => {
  const { onAct } = await form(["CARRY_OVER", "POSTPONE"]);
  await userEvent.click(screen.getByRole("radio", { name: "Carry it over" }));
  await userEvent.selectOptions(screen.getByLabelText("Which meeting?"), "One that is not known yet");
  await userEvent.type(screen.getByLabelText("Why is it carried over?"), "The agenda is full.");
  await record();
  expect(onAct.mock.lastCall?.[0]).toEqual({
    action: "CARRY_OVER",
    meeting: undefined,
    reason: "The agenda is full.",
  });
});

test("before what was said is recorded, the page says that it answers the request", async () => {
  const { onAct } = await form(["COMPLETE"], true);
  await userEvent.click(screen.getByRole("radio", { name: "It was dealt with" }));
  expect(screen.getByText(/This also answers request DD-0001/)).toBeVisible();
  await userEvent.type(
    screen.getByLabelText("What was said, and what came of it?"),
    "Two posts are being filled.",
  );
  await record();
  expect(onAct.mock.lastCall?.[0]).toEqual({ action: "COMPLETE", text: "Two posts are being filled." });
});

test("a place that the service names is the field of what was sent", () => {
  expect(fieldOfItemAct({ action: "CARRY_OVER", meeting: "CM-1", reason: "" }, "/reason")).toBe("carried");
  expect(fieldOfItemAct({ action: "WITHDRAW", reason: "" }, "/reason")).toBe("reason");
});

test("what seems to name a child is held back once, and a place is not looked at", async () => {
  const { onAct } = await form(["COMPLETE"]);
  await userEvent.click(screen.getByRole("radio", { name: "It was dealt with" }));
  const outcome = screen.getByLabelText("What was said, and what came of it?");
  await userEvent.type(outcome, "My son Adam has a place now.");
  await record();
  expect(onAct).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Send it all the same" }));
  expect(onAct).toHaveBeenCalledOnce();
});
