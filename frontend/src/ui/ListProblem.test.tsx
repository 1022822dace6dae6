import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ApiProblem } from "#/api/problem";
import { ListProblem } from "./ListProblem";

test("a list that failed says which, leaves the focus alone and is asked for again", async () => {
  const onRetry = vi.fn();
  render(<ListProblem what="Your requests" problem={new ApiProblem(503, {})} onRetry={onRetry} />);
  expect(screen.getByRole("status")).toHaveTextContent(
    /^Your requests could not be loaded\. It may be starting/,
  );
  expect(document.body).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: "Try again: Your requests" }));
  expect(onRetry).toHaveBeenCalledOnce();
});
