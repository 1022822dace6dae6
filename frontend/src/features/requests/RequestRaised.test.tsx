import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { joinedRequest, request } from "#/testing/request";
import { RequestRaised } from "./RequestRaised";

test("a request that joined another says to which, and what that means", async () => {
  await renderInApp(<RequestRaised request={{ ...joinedRequest, wish: "CLINIC" }} />);
  expect(screen.getByText(/keeps its own reference, your words and your name/)).toBeVisible();
  expect(screen.getByRole("link", { name: "request DD-0001" })).toHaveAttribute("href", "/requests/DD-0001");
  expect(screen.getByText(/You asked to be answered at a performance clinic/)).toBeVisible();
});

test("a request that stands by itself says nothing of joining", async () => {
  await renderInApp(<RequestRaised request={request} />);
  expect(screen.queryByText(/was joined to/)).not.toBeInTheDocument();
});
