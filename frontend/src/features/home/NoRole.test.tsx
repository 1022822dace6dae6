import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { NoRole } from "./NoRole";

test("an account without a role is told so, and whom to ask", () => {
  render(<NoRole me={{ name: "New Person", roles: [] }} />);
  expect(screen.getByText(/^You are signed in as New Person, but your account has no role/)).toBeVisible();
  expect(screen.getByText(/^Ask whoever looks after/)).toBeVisible();
});

test("whoever has a role is told nothing of the kind", () => {
  const { container } = render(<NoRole me={{ name: "Member", roles: ["member"] }} />);
  expect(container).toBeEmptyDOMElement();
});
