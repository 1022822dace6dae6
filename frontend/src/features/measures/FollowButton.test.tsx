import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { FollowButton } from "./FollowButton";

test("a press asks for the other of following and not, and what it did is said", () => {
  const onChange = vi.fn();
  const { rerender } = render(
    <FollowButton following={false} busy={false} done={undefined} onChange={onChange} />,
  );
  fireEvent.click(screen.getByRole("button", { name: "Follow this measure" }));
  expect(onChange).toHaveBeenLastCalledWith(true);
  expect(screen.getByRole("status")).toHaveTextContent(/^$/);

  rerender(<FollowButton following={true} busy={false} done="followed" onChange={onChange} />);
  expect(screen.getByRole("status")).toHaveTextContent("You follow this measure. It is on your home page.");
  fireEvent.click(screen.getByRole("button", { name: "Stop following" }));
  expect(onChange).toHaveBeenLastCalledWith(false);
});

test("while it is being done a second press does nothing", () => {
  const onChange = vi.fn();
  render(<FollowButton following={true} busy={true} done={undefined} onChange={onChange} />);
  fireEvent.click(screen.getByRole("button", { name: "Stop following" }));
  expect(onChange).not.toHaveBeenCalled();
});
