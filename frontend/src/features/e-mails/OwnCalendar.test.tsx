import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { OwnCalendar } from "./OwnCalendar";

const madeAt = "2026-11-27T12:00:00Z";

async function show(address: Parameters<typeof OwnCalendar>[0]["address"]) {
  const acts = { onMake: vi.fn(), onTakeBack: vi.fn() };
  await renderInApp(<OwnCalendar address={address} {...acts} />);
  return acts;
}

test("who has none can make one", async () => {
  const { onMake } = await show({ offered: true });
  expect(screen.queryByRole("button", { name: "Take the address back" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Make an address" }));
  expect(onMake).toHaveBeenCalledOnce();
});

test("one that was made just now is shown, with the warning that it is not shown again", async () => {
  await show({
    offered: true,
    madeAt,
    address: "https://scrutineer.example/api/v1/calendars/x/scrutineer.ics",
  });
  expect(screen.getByText(/calendars\/x\/scrutineer\.ics$/)).toBeInTheDocument();
  expect(screen.getByText(/It is not shown again\./)).toBeInTheDocument();
});

test("one that was made before can be renewed and taken back, and is nowhere", async () => {
  const { onTakeBack } = await show({ offered: true, madeAt });
  expect(screen.getByText(/27 November 2026 at 12:00pm/)).toBeInTheDocument();
  expect(screen.queryByText("Your address:")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Make a new address" })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Take the address back" }));
  expect(onTakeBack).toHaveBeenCalledOnce();
});

test("whom the directory does not know is told so, and can still take one back", async () => {
  await show({ offered: false, madeAt });
  expect(screen.getByText(/No address can be made for you yet/)).toBeInTheDocument();
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Take the address back",
  ]);
});
