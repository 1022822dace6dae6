import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { council } from "./support/demo";
import { expect, ownPages, test } from "./support/people";

const where =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name";
const of = (year: number, code: string, name: string) =>
  `${year},Reporting year,Local authority,E92000001,England,,,,${code},${name}`;

async function check(officer: Page, name: string, lines: string[]) {
  await officer.goto("/figures/import");
  await officer
    .getByLabel("CSV file")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(`${lines.join("\n")}\n`) });
  await officer.getByRole("button", { name: "Check the file" }).click();
}

test("the Department’s file is loaded as it is, and the next release asks of what is new", async ({ as }) => {
  const officer = await as("performance-officer");
  const name = Date.now().toString(36);
  const indicator = `OPEN-${name}`;
  const made = await officer.request.put(`/api/v1/indicators/${indicator}`, {
    headers: { ...ownPages, "If-None-Match": "*" },
    data: {
      title: `Referred again ${name}`,
      definition: "Children referred again within a year.",
      unit: "PERCENTAGE",
      decimals: 1,
      polarity: "LOW_IS_GOOD",
      frequency: "ANNUAL",
      yearType: "FINANCIAL",
      aggregation: "RATIO",
      theme: "Early Help",
    },
  });
  expect(made.status(), await made.text()).toBe(201);

  await check(officer, "2024.csv", [
    `${where},category,Percent_${name},Count_${name}`,
    `${of(2024, council, "Rotherham")},${name},17.7,472`,
    `${of(2023, council, "Rotherham")},${name},16.6,515`,
    `${of(2023, "E10000099", "Joint area")},${name},22,658`,
  ]);
  await expect(
    officer.getByRole("heading", { name: "This is a file of the Department for Education’s open data" }),
  ).toBeVisible();
  await expect(officer.getByText("2, of which 1 known here")).toBeVisible();
  await officer.getByRole("button", { name: "Save and check the file" }).click();
  await expect(officer.getByRole("alert")).toContainText(
    `Say which measure Count_${name} is, or leave it out`,
  );
  await expectAccessibleAtEveryWidth(officer);

  await officer
    .getByLabel("Measure", { exact: true })
    .selectOption({ label: `Referred again ${name} (${indicator})` });
  await officer.getByLabel("Column with its value").selectOption(`Percent_${name}`);
  await officer.getByRole("button", { name: "Leave out every column that no measure reads" }).click();
  await officer.getByLabel("Leave out the rows of 1 area").check();
  await officer.getByLabel("Name", { exact: true }).fill(`Referrals ${name}`);
  await officer.getByRole("button", { name: "Save and check the file" }).click();
  await expect(officer.getByRole("heading", { name: "The file is ready: 2 changes" })).toBeVisible();
  await expect(officer.getByText(`Read by “Referrals ${name}”, version 1`)).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Load 2 changes" }).click();
  await expect(officer.getByRole("heading", { name: "Figures loaded" })).toBeVisible();

  await check(officer, "2025.csv", [
    `${where},category,percent_${name},Count_${name}`,
    `${of(2025, council, "Rotherham")},${name},19.6,570`,
    `${of(2024, council, "Rotherham")},${name},17.8,472`,
    `${of(2023, council, "Rotherham")},${name},16.6,515`,
  ]);
  await expect(officer.getByText(`columns: percent_${name}`)).toBeVisible();
  await officer.getByLabel("Column with its value").selectOption(`percent_${name}`);
  await officer.getByRole("button", { name: "Save and check the file" }).click();
  await expect(officer.getByRole("heading", { name: "The file is ready: 2 changes" })).toBeVisible();
  await officer.getByRole("button", { name: "Load 2 changes" }).click();
  await officer
    .getByRole("alert")
    .getByRole("link", { name: "Enter why figures change that are there already" })
    .click();
  await officer.getByLabel("Why 1 figure changes").fill("Restated in the release of 2025");
  await officer.getByRole("button", { name: "Load 2 changes" }).click();
  await expect(
    officer.getByText("1 figure added, 1 figure changed, 1 figure already the same."),
  ).toBeVisible();
});

test("LAIT’s table is loaded as it is, and asks which of two areas is meant", async ({ as }) => {
  const officer = await as("performance-officer");
  const name = Date.now().toString(36);
  await check(officer, "lait.csv", [
    "lait_short,year,la_number,area,value",
    "ReReferral,2024,372,Rotherham,17.699999999999999",
    "ReReferral,2024,982,Yorkshire and the Humber,21.7",
    "ReReferral,2024,370,Barnsley,22.4",
    `Other_${name},2024,372,Rotherham,1`,
  ]);
  await expect(officer.getByRole("heading", { name: /Local Authority Interactive Tool/ })).toBeVisible();
  await expect(
    officer.getByText("982 Yorkshire and the Humber is Yorkshire and The Humber (E12000003)"),
  ).toBeVisible();
  await expect(officer.getByLabel("Measure", { exact: true })).toHaveValue("CYP-001");
  await officer.getByRole("button", { name: "Save and check the file" }).click();
  await expect(officer.getByRole("alert")).toContainText(
    "Select which area 370 Barnsley is, or leave it out",
  );
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByLabel("370 Barnsley").selectOption("Barnsley (E08000016)");
  await officer.getByRole("button", { name: "Leave out every value that no measure chooses" }).click();
  await officer.getByLabel("Name", { exact: true }).fill(`LAIT ${name}`);
  await officer.getByRole("button", { name: "Save and check the file" }).click();
  await expect(officer.getByText(`Read by “LAIT ${name}”`)).toBeVisible();
  await expect(officer.getByText("1 area found by the Department’s number")).toBeVisible();

  await officer.getByRole("link", { name: /^Saved mappings/ }).click();
  await expect(officer.getByRole("table", { name: "Saved mappings" })).toContainText("DfE open data");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("link", { name: `LAIT ${name}` }).click();
  await expect(officer.getByText("370 Barnsley is E08000016")).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByLabel("Name", { exact: true }).fill(`Benchmarks ${name}`);
  await officer.getByRole("button", { name: "Rename the mapping" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toContainText(`Benchmarks ${name}`);
  await officer.getByRole("button", { name: "Retire the mapping" }).click();
  await expect(officer.getByRole("alert")).toContainText("The mapping is retired");
  await expect(officer.getByRole("table", { name: "Versions" }).getByRole("row")).toHaveCount(4);
});
