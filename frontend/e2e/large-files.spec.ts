import { expectAccessibleAtEveryWidth } from "./support/axe";
import { council } from "./support/demo";
import { makeOwnScorecard } from "./support/own-scorecard";
import { expect, ownPages, test } from "./support/people";

test("a large file is checked in the background, loaded once somebody says so, and another is cancelled", async ({
  as,
}) => {
  const officer = await as("performance-officer", "/figures/import");
  const { indicator } = await makeOwnScorecard(officer);
  const send = async (name: string, rows: string) => {
    const answer = await officer.request.post(`/api/v1/large-files?fileName=${name}`, {
      headers: { ...ownPages, "Content-Type": "text/csv", "Idempotency-Key": `${indicator}-${name}` },
      data: `indicator,area,period,value\n${rows}`,
    });
    expect(answer.status()).toBe(201);
    return ((await answer.json()) as { id: number }).id;
  };
  const first = await send(
    "large.csv",
    `${indicator},${council},2016-11,405\n${indicator},${council},2016-12,406\n`,
  );
  await officer.goto(`/figures/large-files/${first}`);
  await expect(officer.getByRole("heading", { name: "The file is ready: 2 changes" })).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Load 2 changes" }).click();
  await expect(officer.getByRole("heading", { name: "Figures loaded" })).toBeVisible();
  await expect(officer.getByText("2 figures added, 0 figures changed")).toBeVisible();

  await send("other.csv", `${indicator},${council},2016-10,404\n`);
  await officer.goto("/figures/large-files");
  const other = officer.getByRole("main").getByRole("listitem").filter({ hasText: "other.csv" });
  await other.getByRole("link").click();
  await officer.getByRole("button", { name: "Cancel this file" }).click();
  await expect(officer.getByText("Nothing of it was loaded.")).toBeVisible();
  await officer.getByRole("link", { name: "Large files" }).click();
  await expect(other).toContainText("Cancelled");
  await expectAccessibleAtEveryWidth(officer);
});
