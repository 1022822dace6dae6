import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { corrected } from "#/testing/edition";
import { renderInApp } from "#/testing/render-in-app";
import { CorrectionForm } from "./CorrectionForm";

async function show(actions = corrected.actions) {
  const onCorrect = vi.fn();
  await renderInApp(
    <CorrectionForm
      edition={{ ...corrected, actions }}
      busy={false}
      outcome={null}
      hasProblem={false}
      onCorrect={onCorrect}
    />,
  );
  return onCorrect;
}

test("a correction needs words that members will read", async () => {
  const onCorrect = await show();
  await userEvent.click(screen.getByRole("button", { name: "Open the correction" }));
  expect(onCorrect).not.toHaveBeenCalled();
  expect(screen.getByRole("link", { name: "Enter what was wrong and what is right" })).toBeVisible();

  await userEvent.type(screen.getByRole("textbox"), " Contacts were 401, not 410. ");
  await userEvent.click(screen.getByRole("button", { name: "Open the correction" }));
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith("Contacts were 401, not 410.");
});

test("while one is in preparation there is no form for another", async () => {
  await show([]);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText(/only one correction can be in preparation/)).toBeVisible();
});
