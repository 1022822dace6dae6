import { expectAccessibleAtEveryWidth } from "./support/axe";
import { council } from "./support/demo";
import { makeOwnScorecard } from "./support/own-scorecard";
import { expect, ownPages, test } from "./support/people";

test("what is out of order is counted, leads to the grid, and is explained until the figure is there", async ({
  as,
}) => {
  const officer = await as("performance-officer");
  const { indicator, measure } = await makeOwnScorecard(officer);
  const lately = new Date();
  lately.setUTCMonth(lately.getUTCMonth() - 2, 1);
  const period = lately.toISOString().slice(0, 7);
  const month = lately.toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  const later = await officer.request.put(`/api/v1/period-values/${indicator}/${council}/${period}`, {
    headers: { ...ownPages, "If-None-Match": "*" },
    data: { value: 410 },
  });
  expect(later.status(), await later.text()).toBe(201);
  await officer.goto("/figures");
  await officer.getByRole("link", { name: "Data quality" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Data quality");
  await expect(officer.getByRole("table", { name: "By kind" })).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);

  await officer.goto(`/figures/quality?measure=${indicator}`);
  const missing = officer.getByRole("listitem").filter({ hasText: `though ${month} has one` });
  await expect(missing).toContainText("Missing");
  await expect(missing.getByRole("link", { name: /^Type the figure/ })).toBeVisible();
  await missing.getByRole("link", { name: /^Explain it/ }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Explain what looks wrong");
  await officer.getByRole("button", { name: "Keep the explanation" }).click();
  await expect(officer.getByRole("alert")).toContainText("Enter why it is right all the same");
  await officer.getByLabel("Why is it right all the same?").fill("Nobody counted before the hub opened.");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Keep the explanation" }).click();
  await expect(officer.getByRole("heading", { name: "Explained" })).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);

  await officer.goto(`/figures/quality?measure=${indicator}`);
  await officer.getByLabel("Show", { exact: true }).selectOption("Explained");
  await expect(missing).toContainText("Nobody counted before the hub opened.");
  await expect(missing).toContainText("Performance Officer Demonstration");
  await expectAccessibleAtEveryWidth(officer);

  await missing.getByRole("link", { name: /^Explain it otherwise/ }).click();
  await officer.getByText("The explanation does not hold").click();
  await officer.getByRole("button", { name: "Take the explanation back" }).click();
  await expect(officer.getByRole("heading", { name: "Explanation taken back" })).toBeVisible();
  await officer.goto(`/measures/${indicator}`);
  await officer.getByRole("link", { name: "What is out of order with this measure" }).click();
  await expect(missing.getByRole("link", { name: /^Explain it\b(?! otherwise)/ })).toBeVisible();
  const noService = officer.getByRole("listitem").filter({ hasText: "It names no lead service." });
  await noService
    .filter({ hasText: measure })
    .getByRole("link", { name: /^Name a lead service/ })
    .click();
  await expect(officer).toHaveURL(new RegExp(`/measures/${indicator}/change$`));
});

test("a lead officer sees the data quality of their own measures", async ({ as }) => {
  const lead = await as("lead-officer", "/figures/quality");
  await expect(lead.getByText("The measures of your services, and those that name none")).toBeVisible();
  await expect(lead.getByRole("rowheader", { name: /^Education/ })).toHaveCount(0);
  await expectAccessibleAtEveryWidth(lead);
});
