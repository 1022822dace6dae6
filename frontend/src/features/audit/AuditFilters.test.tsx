import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { AuditFilters } from "./AuditFilters";
import type { AuditSearch } from "./audited";

function Page() {
  const [search, setSearch] = useState<AuditSearch>({});
  return (
    <>
      <AuditFilters search={search} measures={[]} scorecards={[]} onSearch={setSearch} />
      <button type="button" onClick={() => setSearch({ by: "Morgan", from: "2026-10-01" })}>
        Back
      </button>
    </>
  );
}

const look = () => screen.getByRole("button", { name: "Look" });
const who = () => screen.getByLabelText("Who changed it");

test("looking leaves the focus where it was", async () => {
  render(<Page />);
  await userEvent.type(who(), " alex ");
  await userEvent.click(look());
  expect(look()).toHaveFocus();
  expect(who()).toHaveValue("alex");
});

test("what cannot be looked for is said above the form, which leads to the field", async () => {
  render(<Page />);
  await userEvent.type(who(), "p");
  const [day] = screen.getAllByLabelText("Day");
  if (!day) throw new Error("There is no day to type");
  await userEvent.type(day, "31");
  await userEvent.click(look());
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    "Enter at least two letters of the name, or leave it empty",
    "Enter a first day that there is, such as 1 10 2026, or leave it empty",
  ]);
  await userEvent.click(screen.getByRole("link", { name: /^Enter at least two letters/ }));
  expect(who()).toHaveFocus();
  await userEvent.clear(who());
  await userEvent.clear(day);
  await userEvent.click(look());
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("the form follows the address", async () => {
  render(<Page />);
  await userEvent.type(who(), "alex");
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(who()).toHaveValue("Morgan");
  expect(screen.getAllByLabelText("Month")[0]).toHaveValue("10");
});
