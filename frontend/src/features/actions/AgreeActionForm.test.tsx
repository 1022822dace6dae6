import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { AgreeActionForm } from "./AgreeActionForm";

const people = [{ subject: "lead", name: "Lead Officer Demonstration", roles: ["Lead officer"] }];

async function fill() {
  await userEvent.type(screen.getByLabelText("What is to be done?"), "Write to every school.");
  await userEvent.selectOptions(screen.getByLabelText("Who does it?"), "lead");
  await userEvent.type(screen.getByLabelText("Day"), "31");
  await userEvent.type(screen.getByLabelText("Month"), "3");
  await userEvent.type(screen.getByLabelText("Year"), "2027");
  await userEvent.click(screen.getByRole("button", { name: "Add action" }));
}

test("an action needs what, who and until when", async () => {
  const onAgree = vi.fn(async () => true);
  const onRefused = vi.fn();
  await renderInApp(
    <AgreeActionForm
      mayAgree
      people={people}
      busy={false}
      errorOf={() => undefined}
      onAgree={onAgree}
      onRefused={onRefused}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Add action" }));
  expect(onRefused.mock.lastCall?.[0].map(({ fieldId }: { fieldId: string }) => fieldId)).toEqual([
    "action-text",
    "owner",
    "due",
  ]);
  await fill();
  expect(onAgree).toHaveBeenCalledExactlyOnceWith({
    text: "Write to every school.",
    owner: "lead",
    dueOn: "2027-03-31",
  });
  expect(screen.getByLabelText("Who does it?")).toHaveValue("");
});

/** Somebody else is faster: it takes no action any more. */
function Raced() {
  const [mayAgree, setMayAgree] = useState(true);
  return (
    <AgreeActionForm
      mayAgree={mayAgree}
      people={people}
      busy={false}
      errorOf={() => undefined}
      onAgree={async () => {
        setMayAgree(false);
        return false;
      }}
      onRefused={() => {}}
    />
  );
}

test("what was typed is not lost when it takes no action any more", async () => {
  await renderInApp(<Raced />);
  await fill();
  expect(await screen.findByText(/It was not saved/)).toBeVisible();
  expect(screen.getByText("Write to every school.")).toBeVisible();
});

test("what seems to name a child is held back once", async () => {
  const onAgree = vi.fn(async () => true);
  await renderInApp(
    <AgreeActionForm
      mayAgree
      people={people}
      busy={false}
      errorOf={() => undefined}
      onAgree={onAgree}
      onRefused={() => {}}
    />,
  );
  await userEvent.type(screen.getByLabelText("What is to be done?"), "Find a place for my son Adam. ");
  await fill();
  expect(onAgree).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Send it all the same" }));
  expect(onAgree).toHaveBeenCalledOnce();
});
