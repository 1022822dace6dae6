import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function fillDay(page: Page, group: string, [day, month, year]: [string, string, string]) {
  const fields = page.getByRole("group", { name: group });
  await fields.getByLabel("Day", { exact: true }).fill(day);
  await fields.getByLabel("Month", { exact: true }).fill(month);
  await fields.getByLabel("Year", { exact: true }).fill(year);
}

test("an inspection is recorded, stands beside its measure, and what it recommends is followed", async ({
  as,
}) => {
  test.slow();
  const name = Date.now().toString(36);
  const title = `Services that were inspected ${name}`;
  const said = `Most needs are assessed quickly ${name}.`;
  const wanted = `Make the plans less uneven ${name}.`;
  const officer = await as("performance-officer", "/tracker");
  let address = "";

  await test.step("a performance officer records it, and what is missing leads to its field", async () => {
    await officer.getByRole("link", { name: "What inspectors judged" }).click();
    await expect(heading(officer)).toHaveText("Inspections");
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("link", { name: "Record an inspection" }).click();
    await officer.getByRole("button", { name: "Record the inspection" }).click();
    await officer.getByRole("alert").getByRole("link", { name: "Select the framework" }).click();
    await expect(officer.getByLabel("Framework")).toBeFocused();
    await officer.getByLabel("What was inspected?").fill(title);
    await officer.getByLabel("Framework").selectOption({ label: "Area SEND, from 2023" });
    await fillDay(officer, "First day of the inspection", ["30", "9", "2024"]);
    await fillDay(officer, "When was the report published?", ["14", "11", "2024"]);
    await officer.getByLabel("Address of the report").fill("https://reports.example/send");
    await officer.getByLabel("Outcome").selectOption({ label: "Inconsistent experiences and outcomes" });
    await officer.getByLabel("The measures it speaks of (optional)").fill(`CYP-022: ${said}`);
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("button", { name: "Record the inspection" }).click();
    await expect(heading(officer)).toHaveText("Inspection recorded");
    await officer.getByRole("link", { name: "See inspection" }).click();
    await expect(heading(officer)).toHaveText(title);
    await expect(officer.getByRole("table", { name: "Judgements" })).toContainText("Inconsistent");
    await expectAccessibleAtEveryWidth(officer);
    address = new URL(officer.url()).pathname;
  });

  await test.step("governance sets no clock, and records what the report recommends", async () => {
    const adviser = await as("governance-adviser", "/inspections/frameworks");
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("link", { name: /^Set the clock.*: Area SEND, from 2023$/ }).click();
    await expect(heading(adviser)).toHaveText("Set the clock");
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.goto(address);
    await adviser.getByRole("link", { name: "Record a recommendation of the report" }).click();
    await adviser.getByLabel("What is recommended?").fill(wanted);
    await adviser.getByLabel("Whom do the inspectors ask?").fill("The local area partnership");
    await adviser.getByLabel("Committee that follows it").selectOption({ label: "Improving lives" });
    const lead = adviser.getByLabel("Officer who leads on it");
    const subject = await lead
      .locator("option", { hasText: "Lead Officer Demonstration" })
      .first()
      .getAttribute("value");
    await lead.selectOption(subject);
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("button", { name: "Record the recommendation" }).click();
    await expect(heading(adviser)).toHaveText("Recommendation recorded");
    await adviser.getByRole("link", { name: "See recommendation" }).click();
    await expect(adviser.getByRole("link", { name: title })).toBeVisible();
    await expect(adviser.getByRole("heading", { name: "Record the council’s response" })).toBeVisible();
    await expectAccessibleAtEveryWidth(adviser);
  });

  await test.step("a member reads it beside the measure and on the tracker", async () => {
    const member = await as("member", "/scorecards/scrutiny-condensed/2024-25/measures/CYP-022");
    const region = member.getByRole("region", { name: "What inspectors said" });
    await expect(region.getByText(said)).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
    await region.getByRole("link", { name: title, exact: true }).click();
    await expect(heading(member)).toHaveText(title);
    await expect(member.getByText(wanted)).toBeVisible();
    await expect(member.getByRole("link", { name: "Correct what is recorded" })).toHaveCount(0);
    await member.goto("/tracker?kind=INSPECTORS");
    await expect(member.getByRole("listitem").filter({ hasText: wanted })).toContainText(
      "Waiting for the council’s response",
    );
    await expectAccessibleAtEveryWidth(member);
  });
});

test("an inspection is taken from Ofsted's list, with what could not be read said", async ({ as }) => {
  const report = `https://reports.example/${Date.now().toString(36)}`;
  const row = (link: string, ended: string) =>
    `E08000018,${link},short,03/11/2025,${ended},16/12/25,outstanding,outstanding,outstanding,outstanding,good`;
  const officer = await as("performance-officer", "/inspections");
  await officer.getByRole("link", { name: "Take inspections from Ofsted’s list" }).click();
  await officer.getByLabel("Excel workbook or CSV file").setInputFiles({
    name: "overview.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      [
        "ltla23cd,inspection_link,inspection_framework,inspection_start_date,inspection_end_date,publication_date,overall_effectiveness_grade,impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade",
        row("https://files.ofsted.gov.uk/v1/file/50292638", "07/11/2025"),
        row(report, "soon"),
      ].join("\n"),
    ),
  });
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(officer.getByRole("heading", { name: "2 of 2 rows are of this council" })).toBeVisible();
  await expect(officer.getByRole("link", { name: /^IN-/ })).toHaveCount(1);
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Look through it and record it" }).click();
  await expect(officer.getByText("The last day is not read: “soon” is no date.")).toBeVisible();
  await expect(officer.getByLabel("Address of the report")).toHaveValue(report);
  await fillDay(officer, "Last day of the inspection", ["7", "11", "2025"]);
  await officer.getByRole("button", { name: "Record the inspection" }).click();
  await expect(heading(officer)).toHaveText("Inspection recorded");
});
