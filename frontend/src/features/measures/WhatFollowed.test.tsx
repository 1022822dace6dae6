import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { heldClinic, overdueAction } from "#/testing/what-followed";
import { WhatFollowed } from "./WhatFollowed";

test("where nothing followed, that is said", async () => {
  await renderInApp(<WhatFollowed clinics={[]} actions={[]} />);
  expect(screen.getByText(/No performance clinic on this measure/)).toBeVisible();
});

test("a clinic is told with its state, its day and what came of it", async () => {
  await renderInApp(<WhatFollowed clinics={[heldClinic]} actions={[]} />);
  expect(screen.getByRole("link", { name: "Children who come back (PC-0001)" })).toHaveAttribute(
    "href",
    "/clinics/PC-0001",
  );
  expect(screen.getByText("Held")).toBeVisible();
  expect(screen.getByText("12 September 2023 at 2:00pm")).toBeVisible();
  expect(screen.getByText("The front door is to be looked at.")).toBeInTheDocument();
});

test("an action is told with its state, its owner, its day and the latest of it", async () => {
  await renderInApp(<WhatFollowed clinics={[]} actions={[overdueAction]} />);
  const item = within(screen.getByRole("listitem"));
  expect(item.getByText("Write to every school.")).toBeVisible();
  expect(item.getByText("Overdue")).toBeVisible();
  expect(item.getByText(/Owned by Lead Officer Demonstration, due 31 December 2023/)).toBeVisible();
  expect(item.getByText("Latest progress, 1 November 2023:")).toBeVisible();
  expect(item.getByText("Half of them have a letter.")).toBeVisible();
  expect(item.queryByText("The letter is drafted.")).not.toBeInTheDocument();
});

test("by what it can be seen that an action is done is told", async () => {
  const ended = { text: "All have a letter.", by: "Lead Officer", at: "2023-12-01T09:00:00Z" };
  const done = { ...overdueAction, state: "DONE", overdue: false, ended } as const;
  await renderInApp(<WhatFollowed clinics={[]} actions={[done]} />);
  expect(screen.getByText("Done on 1 December 2023:")).toBeVisible();
  expect(screen.getByText("All have a letter.")).toBeVisible();
});
