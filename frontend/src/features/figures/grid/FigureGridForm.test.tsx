import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { figureGrid } from "#/testing/figure-grid";
import { FigureGridForm } from "./FigureGridForm";
import type { FigureGrid } from "./grid";
import { useGrid } from "./use-grid";

function Page({ grid }: { grid: FigureGrid }) {
  return (
    <FigureGridForm
      grid={grid}
      draft={useGrid(grid)}
      outcome={<p>What became of it</p>}
      busy={false}
      onSave={() => undefined}
      onConfirm={() => undefined}
      historyOf={() => null}
    />
  );
}

const cell = () => screen.getByLabelText("Re-referrals, 2023-24");

test("closing the details gives the focus back to the cell's button", async () => {
  render(<Page grid={figureGrid(1, 20)} />);
  const details = screen.getByRole("button", { name: /^Details/ });
  await userEvent.click(details);
  await userEvent.click(screen.getByRole("button", { name: "Close the details" }));
  expect(details).toHaveFocus();
  expect(screen.queryByRole("button", { name: "Close the details" })).not.toBeInTheDocument();
});

test.each([
  ["Keep what I typed", "25"],
  ["Take their figure", "21"],
])("%s leaves the focus in the cell", async (name, value) => {
  const { rerender } = render(<Page grid={figureGrid(1, 20)} />);
  await userEvent.type(cell(), "25");
  rerender(<Page grid={figureGrid(2, 21)} />);
  await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${name}`) }));
  expect(cell()).toHaveFocus();
  expect(cell()).toHaveValue(value);
});

test("what became of a confirmation is not hidden by an earlier refusal", async () => {
  render(<Page grid={{ ...figureGrid(1, 20), awaiting: 1 }} />);
  await userEvent.type(cell(), "25");
  await userEvent.click(screen.getByRole("button", { name: "Save 1 figure" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Say why figures that are there already change");
  expect(screen.queryByText("What became of it")).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: /^Confirm the figure/ }));
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(screen.getByText("What became of it")).toBeInTheDocument();
});
