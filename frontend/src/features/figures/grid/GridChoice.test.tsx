import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { GridChoice, type GridOf } from "./GridChoice";

function Page() {
  const [of, setOf] = useState<GridOf>({});
  return (
    <>
      <GridChoice
        of={of}
        scorecards={[{ code: "council-plan", title: "Council Plan" }]}
        services={["/services/social-care"]}
        onShow={setOf}
      />
      <button type="button" onClick={() => setOf({ service: "/services/social-care", periods: 12 })}>
        Back
      </button>
    </>
  );
}

const show = () => screen.getByRole("button", { name: "Show" });
const what = () => screen.getByLabelText("Scorecard or service");

test("nothing chosen is said at the field", async () => {
  render(<Page />);
  await userEvent.click(show());
  expect(what()).toHaveFocus();
  expect(what()).toHaveAccessibleDescription("Error: Select a scorecard or a service");
  await userEvent.selectOptions(what(), "Council Plan");
  await userEvent.click(show());
  expect(screen.queryByText("Select a scorecard or a service")).not.toBeInTheDocument();
});

test("showing leaves the focus where it was, and the choice follows the address", async () => {
  render(<Page />);
  await userEvent.selectOptions(what(), "Council Plan");
  await userEvent.click(show());
  expect(show()).toHaveFocus();
  expect(what()).toHaveDisplayValue("Council Plan");
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(what()).toHaveDisplayValue("Service: Social care");
  expect(screen.getByLabelText("Periods")).toHaveValue("12");
});
