import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { SignOffActs } from "./SignOffActs";
import { SignOffList } from "./SignOffList";
import { SignOffView } from "./SignOffView";
import { checkSignOff, type SignOff } from "./sign-off";

const signOff: SignOff = {
  reference: "SO-0002",
  scorecard: "cabinet",
  scorecardTitle: "Children and families",
  reason: "Mould in council housing is reported from this quarter on.",
  director: "The director",
  cabinetMember: "Cllr A",
  state: "SIGNED",
  stateText: "Signed",
  openedBy: "Officer",
  openedAt: "2027-01-10T10:00:00Z",
  signedAt: "2027-01-20T10:00:00Z",
  measures: [{ indicator: "H-1", title: "Homes with mould", theme: "Housing", definition: "Homes." }],
  newSince: ["Homes with mould"],
  goneSince: [],
  steps: [{ move: "SIGN", moveText: "Signed", by: "Cllr A", at: "2027-01-20T10:00:00Z" }],
  actions: [],
};

test("what was signed says by whom, when, and what was new", async () => {
  await renderInApp(<SignOffView signOff={signOff} />);
  expect(
    screen.getByText("Cllr A signed these measures on 20 January 2027. They stand here as they were then."),
  ).toBeVisible();
  expect(screen.getByRole("heading", { name: "New since what was signed before" })).toBeVisible();
  expect(screen.queryByText("No longer among them")).toBeNull();
});

test("the cabinet member signs at once, or asks in words", async () => {
  const onTake = vi.fn(async () => true);
  const onRefused = vi.fn();
  await renderInApp(
    <SignOffActs
      actions={["QUERY", "SIGN"]}
      sending={undefined}
      errorOf={() => undefined}
      onRefused={onRefused}
      onTake={onTake}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Sign these measures" }));
  expect(onTake).toHaveBeenLastCalledWith("SIGN");
  await userEvent.click(screen.getByText("Ask about it", { selector: "summary *, summary" }));
  await userEvent.click(screen.getByRole("button", { name: "Ask about it" }));
  expect(onRefused).toHaveBeenLastCalledWith([{ fieldId: "text-QUERY", message: "Enter what it is about" }]);
  await userEvent.type(screen.getByLabelText("What do you ask?"), "Which homes are counted?");
  await userEvent.click(screen.getByRole("button", { name: "Ask about it" }));
  expect(onTake).toHaveBeenLastCalledWith("QUERY", "Which homes are counted?");
});

test("the list says whose signature it waits for, and a form says what is missing", async () => {
  await renderInApp(
    <SignOffList
      signOffs={[
        { ...signOff, signedAt: undefined, state: "WITH_MEMBER", stateText: "With the cabinet member" },
      ]}
    />,
  );
  expect(screen.getByText("For Cllr A, put forward on 10 January 2027.")).toBeVisible();
  expect(
    checkSignOff({ scorecard: "", reason: "", director: "", cabinetMember: "" }).map(
      ({ fieldId }) => fieldId,
    ),
  ).toEqual(["scorecard", "reason", "director", "cabinet-member"]);
});
