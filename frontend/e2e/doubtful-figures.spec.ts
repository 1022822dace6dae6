import { expectAccessibleAtEveryWidth } from "./support/axe";
import { council } from "./support/demo";
import { makeOwnScorecard } from "./support/own-scorecard";
import { expect, ownPages, test } from "./support/people";

test("a figure that looks wrong is loaded once it is ticked, and the board is told of it", async ({ as }) => {
  const officer = await as("performance-officer");
  const { scorecard, indicator, measure } = await makeOwnScorecard(officer);
  const file = {
    name: "visits.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      `indicator,area,period,value\n${indicator},${council},2017-03,-7\n${indicator},${council},2017-04,420\n`,
    ),
  };
  await officer.goto("/figures/import");
  await officer.getByLabel("CSV file").setInputFiles(file);
  await officer.getByRole("button", { name: "Check the file" }).click();
  const ticks = officer.getByRole("group", { name: "1 figure looks wrong" });
  await expect(ticks).toContainText(
    `Row 2: ${measure} (${indicator}), Rotherham, March 2017: -7 is less than 0.`,
  );
  await expectAccessibleAtEveryWidth(officer);

  await officer.getByRole("button", { name: "Load 2 changes" }).click();
  await officer
    .getByRole("alert")
    .getByRole("link", { name: /^Tick row 2/ })
    .click();
  await expect(officer.getByRole("checkbox")).toBeFocused();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("checkbox").check();
  await officer.getByRole("button", { name: "Load 2 changes" }).click();
  await expect(officer.getByRole("heading", { name: "Figures loaded" })).toBeVisible();

  const open = await officer.request.put(`/api/v1/scorecards/${scorecard}/editions/2017-03`, {
    headers: { ...ownPages, "If-None-Match": "*" },
    data: { overview: "Visits in March." },
  });
  expect(open.status(), await open.text()).toBe(201);
  await officer.goto(`/editions/${scorecard}/2017-03/submit`);
  const told = officer.getByRole("region", { name: "1 figure looks wrong" });
  await expect(told).toContainText("March 2017: -7 is less than 0.");
  await expect(told).toContainText("said that it is right");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Submit to the board" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Edition submitted");

  const board = await as("board", `/editions/${scorecard}/2017-03/approve`);
  await expect(board.getByRole("region", { name: "1 figure looks wrong" })).toContainText(measure);
  await expectAccessibleAtEveryWidth(board);
});
