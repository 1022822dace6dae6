import { render, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { GroupsOfPeople, holdersInWords } from "./RoleHolders";

const holders = {
  readAt: "2026-05-12T08:00:00Z",
  people: [
    { username: "a", name: "Asha Malik", roles: ["member", "chair"] },
    { username: "b", name: "Ben Ode", roles: ["member"] },
  ],
  committees: [
    {
      group: "/committees/improving-lives",
      name: "Improving lives",
      people: [
        { username: "a", name: "Asha Malik", chairs: true, reads: true },
        { username: "c", name: "Cai Rees", chairs: false, reads: false },
      ],
    },
  ],
  services: [],
};

test("a role says who holds it", () => {
  expect(holdersInWords(holders, "member")).toBe("Held by 2 people: Asha Malik, Ben Ode.");
  expect(holdersInWords(holders, "chair")).toBe("Held by one person: Asha Malik.");
  expect(holdersInWords(holders, "board")).toBe("Nobody holds it.");
  expect(holdersInWords({ ...holders, readAt: undefined }, "board")).toBe(
    "Who holds it is not known yet: Keycloak has not been read.",
  );
});

test("a committee says who sits on it, who chairs, and for whom that does nothing", () => {
  render(<GroupsOfPeople holders={holders} />);
  const row = within(screen.getByRole("row", { name: /^Improving lives/ }));
  expect(row.getByText("Asha Malik (chair)")).toBeVisible();
  expect(row.getByText("Cai Rees (no member, so sees none of its scorecards)")).toBeVisible();
});

test("without committees it says what to do", () => {
  render(<GroupsOfPeople holders={{ ...holders, committees: [] }} />);
  expect(screen.getByText(/^Nobody sits on a committee/)).toBeVisible();
});
