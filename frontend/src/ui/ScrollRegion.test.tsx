import { render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { ScrollRegion } from "./ScrollRegion";

const hint = "Wider than the screen: scroll it sideways to see the rest.";

function show(content: number, shown: number) {
  vi.spyOn(HTMLElement.prototype, "scrollWidth", "get").mockReturnValue(content);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(shown);
  render(<ScrollRegion label="Figures">Many columns</ScrollRegion>);
}

test("what is wider than its place says so", () => {
  show(900, 350);
  expect(screen.getByText(hint)).toBeVisible();
  expect(screen.getByRole("group", { name: "Figures" })).toHaveTextContent("Many columns");
});

test("what is all in sight says nothing", () => {
  show(350, 350);
  expect(screen.queryByText(hint)).not.toBeInTheDocument();
});
