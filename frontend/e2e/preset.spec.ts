import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

test("measures are picked from the DfE's list, and what it leaves open is asked", async ({ as }) => {
  const officer = await as("performance-officer", "/measures");
  const alert = officer.getByRole("alert");
  await officer.getByRole("link", { name: "Pick measures from the DfE’s list" }).click();
  await expect(officer.getByText("50 of 434 shown. 0 ticked.")).toBeVisible();
  await officer.getByLabel("Find a measure").fill("Youth Justice (finance)");
  // It is there already when this runs a second time on the same database.
  const tick = officer.getByRole("checkbox", { name: "Youth Justice (finance) - Gross" });
  await expect(officer.getByText("1 of 1 shown.")).toBeVisible();
  const isNew = await tick.isVisible();
  if (isNew) {
    await tick.check();
    await officer.getByRole("button", { name: "Add 1 measure" }).first().click();
    await alert.getByRole("link", { name: /say which way is good$/ }).click();
    await expect(officer.getByLabel("Which way is good?")).toBeFocused();
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByLabel("Which way is good?").selectOption("Neither");
    await officer.getByLabel("What does a figure count?").selectOption("Pounds");
    await officer.getByRole("button", { name: "Add 1 measure" }).first().click();
    await expect(alert).toContainText("1 measure added");
  }
  await officer.getByLabel("Show", { exact: true }).selectOption("");
  await officer.getByLabel("Find a measure").fill("Youth Justice (finance)");
  await expect(officer.getByText("Here already")).toBeVisible();
  await officer.getByText("Definition of Youth Justice (finance) - Gross").click();
  await expectAccessibleAtEveryWidth(officer);
  await officer.goto("/measures/DFE-YouthJusticeFinance");
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Youth Justice (finance) - Gross");
});
