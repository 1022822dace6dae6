import { expectAccessibleAtEveryWidth } from "./support/axe";
import { council } from "./support/demo";
import { makeOwnScorecard, publish } from "./support/own-scorecard";
import { expect, test } from "./support/people";

test("a load is found again, seen figure by figure, and undone while nothing is built on it", async ({
  as,
}) => {
  const officer = await as("performance-officer", "/figures/import");
  const own = await makeOwnScorecard(officer);
  const load = async (name: string, month: string) => {
    await officer.goto("/figures/import");
    await officer.getByLabel("CSV file").setInputFiles({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(
        `indicator,area,period,value,reason\n${own.indicator},${council},2017-02,412,Late returns\n${own.indicator},${council},${month},405,\n`,
      ),
    });
    await officer.getByRole("button", { name: "Check the file" }).click();
    await expect(officer.getByText("1 draft would change")).toBeVisible();
    await expect(officer.getByRole("link", { name: own.title })).toBeVisible();
    await officer.getByRole("button", { name: "Load 2 changes" }).click();
    await officer.getByRole("link", { name: "See what was loaded, or undo it" }).click();
    await expect(officer.getByRole("heading", { level: 1 })).toHaveText(name);
  };

  await load("wrong.csv", "2017-01");
  const figures = officer.getByRole("table", { name: "Figures that it added or changed" });
  await expect(figures.getByRole("row").filter({ hasText: "February 2017" })).toContainText("410");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByLabel("Why is it undone?").fill("It was the file of last year.");
  await officer.getByRole("button", { name: "Undo the load" }).click();
  await expect(officer.getByRole("alert")).toContainText("The load is undone");
  await expect(officer.getByText("1 figure that it added was withdrawn")).toBeVisible();

  await officer.getByRole("link", { name: "Loads of figures" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Loads of figures");
  await officer.getByLabel("Measure", { exact: true }).selectOption(own.indicator);
  await expect(officer.getByText("1 shown, the newest first.")).toBeVisible();
  await expect(
    officer.getByRole("main").getByRole("listitem").filter({ hasText: "wrong.csv" }),
  ).toContainText("Undone");
  await expectAccessibleAtEveryWidth(officer);

  await load("right.csv", "2017-01");
  await publish(officer, await as("board"), own);
  await officer.reload();
  await expect(officer.getByText("It cannot be undone:")).toBeVisible();
  await expect(officer.getByText(`${own.title}, February 2017 (published)`)).toBeVisible();
});
