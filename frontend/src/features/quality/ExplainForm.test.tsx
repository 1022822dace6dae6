import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { ExplainForm } from "./ExplainForm";

test("an explanation that says too little is refused, and one that says enough is sent as it was typed", async () => {
  const refused = vi.fn();
  const explained = vi.fn();
  await renderInApp(
    <ExplainForm
      reason=""
      errorOf={() => undefined}
      busy={false}
      onRefused={refused}
      onExplain={explained}
    />,
  );
  const user = userEvent.setup();
  const field = screen.getByLabelText("Why is it right all the same?");
  await user.type(field, "Closed");
  await user.click(screen.getByRole("button", { name: "Keep the explanation" }));
  expect(refused).toHaveBeenLastCalledWith([
    { fieldId: "explanation", message: "The explanation must be 10 characters or more" },
  ]);
  expect(explained).not.toHaveBeenCalled();
  await user.type(field, " since May ");
  await user.click(screen.getByRole("button", { name: "Keep the explanation" }));
  expect(explained).toHaveBeenCalledWith("Closed since May");
});
