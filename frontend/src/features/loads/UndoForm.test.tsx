import { screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { useRefused } from "#/ui/use-refused";
import type { Load } from "./load";
import { UndoForm } from "./UndoForm";

const load: Load = {
  id: 17,
  kind: "FILE",
  at: "2026-06-12T08:00:00Z",
  by: "An officer",
  file: "contacts.csv",
  rows: 4,
  added: 1,
  revised: 2,
  unchanged: 1,
  confirmed: 0,
  measureCount: 1,
  measures: ["Early Help contacts"],
};

function Page({ refusals, onUndo }: { refusals: string[]; onUndo: (reason: string) => void }) {
  const refused = useRefused();
  return (
    <>
      {refused.summary}
      <UndoForm
        load={load}
        refusals={refusals}
        errorOf={refused.errorOf}
        busy={false}
        onRefused={refused.refuse}
        onUndo={onUndo}
      />
    </>
  );
}

test("what undoing does is said before it is done, and a reason is needed", async () => {
  const onUndo = vi.fn();
  await renderInApp(<Page refusals={[]} onUndo={onUndo} />);
  expect(
    screen.getByText(
      "2 figures will read again as before. 1 figure will be withdrawn, because there was none before. Nothing is deleted: the history of each shows both.",
    ),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Undo the load" }));
  expect(screen.getByRole("link", { name: "Enter why it is undone" })).toBeVisible();
  expect(onUndo).not.toHaveBeenCalled();
  await userEvent.click(screen.getByLabelText("Why is it undone?"));
  await userEvent.paste(" It was last year’s file. ");
  await userEvent.click(screen.getByRole("button", { name: "Undo the load" }));
  expect(onUndo).toHaveBeenCalledWith("It was last year’s file.");
});

test("what is built on a load is named instead of the form", async () => {
  await renderInApp(<Page refusals={["1 of its figures has been changed since: A."]} onUndo={vi.fn()} />);
  expect(screen.getByRole("listitem")).toHaveTextContent("1 of its figures has been changed since: A.");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
