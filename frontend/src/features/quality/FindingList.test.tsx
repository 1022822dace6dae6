import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { finding } from "#/testing/finding";
import { renderInApp } from "#/testing/render-in-app";
import { FindingList } from "./FindingList";

test("a thing names its measure, period and fault, and leads to where it is explained", async () => {
  await renderInApp(
    <FindingList findings={[finding()]} council="Rotherham" mendOf={() => <a href="/mend">Mend it</a>} />,
  );
  const item = screen.getByRole("listitem");
  expect(item.textContent).toContain("May 2026: No figure. Owed since 10 June 2026.");
  expect(item.textContent).toContain("EH-1.1. Early help.");
  expect(screen.getByText("Late")).toBeVisible();
  expect(screen.getByRole("link", { name: "Mend it" })).toBeVisible();
  expect(
    screen.getByRole("link", { name: "Explain it: Early Help contacts, May 2026, late" }),
  ).toHaveAttribute("href", "/figures/quality/9f86d081884c7d65");
});

test("what is explained says why, who said so and when", async () => {
  const explained = { reason: "The hub was closed.", by: "Lead Officer", at: "2026-07-01T08:00:00Z" };
  await renderInApp(
    <FindingList findings={[{ ...finding(), explained }]} council="Rotherham" mendOf={() => null} />,
  );
  expect(screen.getByText("The hub was closed.")).toBeVisible();
  expect(screen.getByText("Lead Officer, 1 July 2026 at 9:00am")).toBeVisible();
  expect(screen.getByRole("link", { name: /^Explain it otherwise/ })).toBeVisible();
});
