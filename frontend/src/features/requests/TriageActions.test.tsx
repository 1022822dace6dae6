import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { request } from "#/testing/request";
import { whoMayAnswer } from "./OfficersForm";
import type { DeepDiveRequest } from "./request";
import { type TriageAct, TriageActions } from "./TriageActions";

const people = [
  { subject: "s1", name: "Head Of Service", roles: ["Lead officer"] },
  { subject: "s2", name: "A Member", roles: ["Member"] },
];

async function show(part: Partial<DeepDiveRequest>) {
  const sent: TriageAct[] = [];
  const refused: string[] = [];
  await renderInApp(
    <TriageActions
      request={{ ...request, ...part }}
      people={people}
      busy={false}
      onAct={async (act) => {
        sent.push(act);
        return true;
      }}
      onRefused={(errors) => refused.push(...errors.map(({ message }) => message))}
    />,
  );
  return { sent, refused };
}

test("nothing is offered that the service does not offer", async () => {
  await show({ actions: [] });
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
});

test("the member replies to what was asked, and the field is empty once it is sent", async () => {
  const { sent, refused } = await show({ state: "CLARIFYING", actions: ["CLARIFY"] });
  await userEvent.click(screen.getByRole("button", { name: "Send your reply" }));
  expect(refused).toEqual(["Enter your reply"]);
  await userEvent.type(screen.getByLabelText("Your reply"), " Secondary schools. ");
  await userEvent.click(screen.getByRole("button", { name: "Send your reply" }));
  expect(sent).toEqual([{ action: "CLARIFY", reply: "Secondary schools." }]);
  expect(screen.getByLabelText("Your reply")).toHaveValue("");
});

test("only those who may answer can be named, and whoever was named before is chosen", async () => {
  const at = "2026-11-20T09:00:00Z";
  const { sent } = await show({
    state: "ACCEPTED",
    actions: ["NAME_LEAD_OFFICERS"],
    leadOfficers: [{ subject: "gone", name: "Left Since", at }],
  });
  expect(screen.queryByLabelText("A Member")).not.toBeInTheDocument();
  expect(screen.getByLabelText("Left Since")).toBeChecked();
  await userEvent.click(screen.getByLabelText("Left Since"));
  await userEvent.click(screen.getByLabelText("Head Of Service"));
  await userEvent.click(screen.getByRole("button", { name: "Save lead officers" }));
  expect(sent).toEqual([{ action: "NAME_LEAD_OFFICERS", officers: ["s1"] }]);
  expect(whoMayAnswer(people, []).map(({ name }) => name)).toEqual(["Head Of Service"]);
});

test("more time needs a later day and a reason", async () => {
  const { sent, refused } = await show({
    actions: ["EXTEND"],
    clocks: [
      {
        step: "DECIDE",
        due: "2026-12-04",
        days: 3,
        unit: "WORKING",
        overdue: false,
        paused: false,
        text: "To be decided by Friday 4 December 2026: 3 working days left",
      },
    ],
  });
  const give = () => userEvent.click(screen.getByRole("button", { name: "Give it longer", hidden: true }));
  const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
  await type("Day", "4");
  await type("Month", "12");
  await type("Year", "2026");
  await give();
  expect(refused).toEqual(["The new day must be after the day it is due now", "Enter why it takes longer"]);
  await type("Day", "{Backspace}18");
  await type("Why does it take longer?", "Figures come in December.");
  await give();
  expect(sent).toEqual([{ action: "EXTEND", until: "2026-12-18", reason: "Figures come in December." }]);
});

test("a reply that seems to name a child is held back once", async () => {
  const { sent } = await show({ state: "CLARIFYING", actions: ["CLARIFY"] });
  await userEvent.type(screen.getByLabelText("Your reply"), "I mean my son Adam.");
  await userEvent.click(screen.getByRole("button", { name: "Send your reply" }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Send it all the same" }));
  expect(sent).toEqual([{ action: "CLARIFY", reply: "I mean my son Adam." }]);
});

test("a reason for more time that seems to name a child is held back once", async () => {
  const { sent } = await show({ actions: ["EXTEND"], clocks: [] });
  await userEvent.click(screen.getByText("Give this request longer"));
  await userEvent.type(screen.getByLabelText("Day"), "31");
  await userEvent.type(screen.getByLabelText("Month"), "3");
  await userEvent.type(screen.getByLabelText("Year"), "2099");
  await userEvent.type(screen.getByLabelText("Why does it take longer?"), "It waits for my son Adam.");
  await userEvent.click(screen.getByRole("button", { name: "Give it longer" }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Send it all the same" }));
  expect(sent).toHaveLength(1);
});
