import { expectAccessibleAtEveryWidth } from "./support/axe";
import { council } from "./support/demo";
import { expect, ownPages, test } from "./support/people";

test("a measure is defined, given a target that shows what it rates, put on a scorecard, changed and retired", async ({
  as,
}) => {
  test.slow();
  const name = Date.now().toString(36);
  const code = `OWN-${name}`;
  const title = `Visits on time ${name}`;
  const page = await as("performance-officer");
  const heading = page.getByRole("heading", { level: 1 });
  const alert = page.getByRole("alert");

  await test.step("what is missing is named and leads to its field", async () => {
    await page.getByRole("link", { name: /^What is measured/ }).click();
    await expect(heading).toHaveText("Measures");
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole("link", { name: "Define a measure" }).click();
    await expect(heading).toHaveText("Define a measure");
    await page.getByRole("button", { name: "Define the measure" }).click();
    await alert.getByRole("link", { name: "Select which way is good" }).click();
    await expect(page.getByLabel("High is good")).toBeFocused();
    await expectAccessibleAtEveryWidth(page);
  });

  await test.step("it is defined, and what the service refuses stands at its field", async () => {
    await page.getByLabel("Code").fill(code);
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("What it measures").fill("The percentage of visits made in time.");
    await page.getByLabel("Theme").fill("Early Help");
    await page.getByLabel("Lead service (optional)").fill("/services/early-help");
    await page.getByLabel("What does a figure count?").selectOption("PERCENTAGE");
    await page.getByLabel("Decimals shown").fill("0");
    await page.getByLabel("High is good").check();
    await page.getByLabel("Monthly", { exact: true }).check();
    await page.getByLabel("Financial year, April to March").check();
    await page.getByLabel("All numerators over all denominators").check();
    await page.getByLabel("Step changes (optional)").fill("2024-W12 A new front door opened");
    await page.getByRole("button", { name: "Define the measure" }).click();
    await alert.getByRole("link", { name: /^Step changes/ }).click();
    await expect(page.getByLabel("Step changes (optional)")).toBeFocused();
    await page.getByLabel("Step changes (optional)").fill("2024-04 A new front door opened");
    await page.getByRole("button", { name: "Define the measure" }).click();
    await expect(heading).toHaveText("Measure defined");
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole("link", { name: "Go to the measure" }).click();
    await expect(heading).toHaveText(title);
    await expect(page.getByText("It stands on no scorecard")).toBeVisible();
    await expectAccessibleAtEveryWidth(page);
  });

  await test.step("the target shows what it would rate before it is set", async () => {
    const figure = await page.request.put(`/api/v1/period-values/${code}/${council}/2025-12`, {
      headers: { ...ownPages, "If-None-Match": "*" },
      data: { value: 83 },
    });
    expect(figure.status()).toBe(201);
    await page.goto(`/measures/${code}/targets/2025-26`);
    await expect(heading).toHaveText("Target for 2025-26");
    const rated = page.getByRole("region", { name: "What it would rate" });
    await expect(rated).toContainText("as soon as the numbers above are complete");
    await page.getByLabel("Target", { exact: true }).fill("90");
    await expect(rated).toContainText("Red");
    await page.getByLabel("Down or up to a figure").check();
    await page.getByLabel("Worst figure that is still amber").fill("95");
    await expect(rated).toContainText("must not be above the target");
    await page.getByLabel("Worst figure that is still amber").fill("80");
    await expect(rated).toContainText("Amber");
    await expect(rated).toContainText("December 2025");
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole("button", { name: "Set the target" }).click();
    await alert.getByRole("link", { name: "Select what the target is based on" }).click();
    await page.getByLabel("Local: set by the council").check();
    await page.getByLabel("Who set it, and where it is written").fill("Council Plan");
    await page.getByRole("button", { name: "Set the target" }).click();
    await expect(alert).toContainText("The target is set");
    await page.getByRole("link", { name: "Go back to the measure" }).click();
    const set = page.getByRole("region", { name: "2025-26" });
    await expect(set).toContainText("90% or more");
    await expect(set).toContainText("Amber down to 80%");
  });

  await test.step("it is put on a new scorecard", async () => {
    await page.goto("/scorecards/new");
    await page.getByLabel("Code").fill(`own-${name}`);
    await page.getByLabel("Monthly").check();
    await page.getByLabel("Financial year, April to March").check();
    await page.getByLabel("Title").fill(`Scorecard of ${name}`);
    await page.getByLabel("What it is for").fill("To show one measure.");
    await page.getByRole("button", { name: "Make the scorecard" }).click();
    await page.getByRole("link", { name: "Choose its measures" }).click();
    await page.getByRole("combobox", { name: "Measure", exact: true }).selectOption(code);
    await page.getByRole("button", { name: "Add the measure" }).click();
    await page.getByLabel("Why these measures").fill("The first one.");
    await page.getByRole("button", { name: "Save as the next version" }).click();
    await expect(alert).toContainText("The scorecard has its new measures");
    await page.goto(`/measures/${code}`);
    await page.getByRole("link", { name: `Scorecard of ${name}` }).click();
    await expect(heading).toHaveText(`Scorecard of ${name}`);
    await page.goto(`/measures/${code}`);
  });

  await test.step("a change made meanwhile by somebody else is not written over", async () => {
    await page.getByRole("link", { name: "Change the definition" }).click();
    await expect(heading).toHaveText("Change the definition");
    const other = await as("performance-officer", `/measures/${code}/change`);
    await other.getByLabel("Decimals shown").fill("1");
    await other.getByRole("button", { name: "Save changes" }).click();
    await expect(other.getByRole("alert")).toContainText("The measure is changed");
    await page.getByLabel("Title").fill(`${title} again`);
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("heading", { name: /^Someone else has changed this measure/ })).toBeVisible();
    await page.getByRole("button", { name: "Read it again" }).click();
    await expect(page.getByLabel("Decimals shown")).toHaveValue("1");
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(alert).toContainText("The measure is changed");
  });

  await test.step("what another definition would change is seen first, and planned for a day to come", async () => {
    await page.getByLabel("Low is good").check();
    await page.getByRole("button", { name: "See what this would change" }).click();
    const would = page.getByRole("region", { name: "What this would change" });
    await expect(would).toContainText("The target of 2025-26 would not fit any more");
    await expect(would.getByRole("row").last()).toContainText(/December 2025.*83.*Amber/);
    await expectAccessibleAtEveryWidth(page);
    await page.getByText("Have it count from a day to come").click();
    await page.getByRole("button", { name: "Plan the change" }).click();
    await alert.getByRole("link", { name: /^Enter a day to come/ }).click();
    await expect(page.getByLabel("Day", { exact: true })).toBeFocused();
    await page.getByLabel("Day", { exact: true }).fill("1");
    await page.getByLabel("Month", { exact: true }).fill("4");
    await page.getByLabel("Year", { exact: true }).fill("2998");
    await page.getByLabel("Why does it change?").fill("It is counted otherwise.");
    await page.getByRole("button", { name: "Plan the change" }).click();
    await expect(page.getByRole("heading", { name: "Change planned" })).toBeVisible();
    await page.getByRole("link", { name: "Go back to the measure" }).click();
    await expect(page.getByText("Which way is good?: High is good, then Low is good")).toBeVisible();
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole("button", { name: "Take the planned change back" }).click();
    await expect(page.getByText("It is counted otherwise.")).toHaveCount(0);
  });

  await test.step("it is retired with a reason, and left out of the list", async () => {
    await page.goto(`/measures/${code}/retire`);
    await page.getByLabel("Yes, it is no longer used").check();
    await page.getByRole("button", { name: "Save" }).click();
    await alert.getByRole("link", { name: /^Enter the first day/ }).click();
    await expect(page.getByLabel("Day")).toBeFocused();
    await page.getByLabel("Day").fill("1");
    await page.getByLabel("Month").fill("4");
    await page.getByLabel("Year").fill("2026");
    await page.getByLabel("Why it is retired").fill("It is no longer collected.");
    await page.getByLabel("What is used instead").selectOption("CYP-001");
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(alert).toContainText("The change is saved");
    await page.getByRole("link", { name: "Go back to the measure" }).click();
    await expect(page.getByText("Retired on 1 April 2026")).toBeVisible();
    await expectAccessibleAtEveryWidth(page);
    await page.goto("/measures");
    await page.getByLabel("Find a measure").fill(name);
    await expect(page.getByText("No measure fits")).toBeVisible();
    await page.getByLabel("In use").selectOption("retired");
    await expect(page.getByRole("link", { name: `${title} again` })).toBeVisible();
  });
});
