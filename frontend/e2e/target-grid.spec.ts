import { expectAccessibleAtEveryWidth } from "./support/axe";
import { council } from "./support/demo";
import { makeOwnScorecard } from "./support/own-scorecard";
import { expect, ownPages, test } from "./support/people";

test("a year's targets are pasted, tried as they are typed and set whole, and another's are not written over", async ({
  as,
}) => {
  const officer = await as("performance-officer");
  const { scorecard } = await makeOwnScorecard(officer);
  const name = scorecard.slice("life-".length);
  const codes = [`TGT-${name}-1`, `TGT-${name}-2`];
  for (const code of codes) {
    await officer.request.put(`/api/v1/indicators/${code}`, {
      headers: { ...ownPages, "If-None-Match": "*" },
      data: {
        title: `Visits on time ${code}`,
        definition: "Visits on time.",
        unit: "PERCENTAGE",
        decimals: 0,
        polarity: "HIGH_IS_GOOD",
        frequency: "MONTHLY",
        yearType: "FINANCIAL",
        aggregation: "RATIO",
        theme: "Early Help",
      },
    });
    await officer.request.put(`/api/v1/period-values/${code}/${council}/2025-12`, {
      headers: { ...ownPages, "If-None-Match": "*" },
      data: { value: 83 },
    });
  }
  const set = await officer.request.post(`/api/v1/scorecards/${scorecard}/sets`, {
    headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
    data: { reason: "Two measures", items: codes.map((indicator) => ({ indicator, theme: "Early Help" })) },
  });
  expect(set.status()).toBe(201);
  const cell = (code: string | undefined, column: string) =>
    officer.getByLabel(`Visits on time ${code}, 2025-26, ${column}`, { exact: true });
  const alert = officer.getByRole("alert");

  await officer.goto("/figures");
  await officer.getByRole("link", { name: "Set targets" }).click();
  await officer.getByRole("button", { name: "Show" }).click();
  await expect(officer.getByText("Select a scorecard")).toBeVisible();
  await officer.goto(`/figures/targets?scorecard=${scorecard}&year=2025`);
  await cell(codes[0], "target").evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "90\t95\t\t\tLocal\tCouncil Plan\r\n80\t\t\t\tLocal\t\r\n");
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(officer.getByText("6 cells pasted.")).toBeVisible();
  await expect(officer.getByText("must not be above the target")).toBeVisible();
  await cell(codes[0], "worst figure still amber").fill("82");
  await expect(officer.getByText("the newest figures would be: 1 green, 1 amber")).toBeVisible();
  await officer.getByRole("button", { name: "Set 2 targets" }).click();
  await expect(alert).toContainText("source must say who set it");
  await expectAccessibleAtEveryWidth(officer);
  await cell(codes[1], "source").fill("Council Plan");
  await officer.getByRole("button", { name: "Set 2 targets" }).click();
  await expect(alert).toContainText("2 targets set");

  // Another officer sets one while this one types over it.
  await cell(codes[0], "target").fill("91");
  const other = await officer.request.put(`/api/v1/indicators/${codes[0]}/thresholds/2025-26`, {
    headers: { ...ownPages, "If-Match": '"0"' },
    data: { basis: "LOCAL", target: 95, source: "Cabinet" },
  });
  expect(other.status()).toBe(200);
  await officer.getByRole("button", { name: "Set 1 target" }).click();
  await expect(alert).toContainText("has set the target meanwhile");
  await expect(officer.getByText("What you typed stands in the cells.")).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Take their target" }).click();
  await expect(cell(codes[0], "target")).toHaveValue("95");
  await expect(officer.getByText("Nothing has been typed that is not saved.")).toBeVisible();
});
