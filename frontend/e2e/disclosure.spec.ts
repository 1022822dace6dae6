import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

test("an officer says what is hidden of a source, sees which figures that are, and takes it back", async ({
  as,
}) => {
  const source = `Quokkas ${Date.now().toString(36)}`;
  const officer = await as("performance-officer", "/figures");
  await officer.getByRole("link", { name: "What is hidden" }).click();
  await officer.getByRole("link", { name: "Set a policy for a source" }).click();
  await officer.getByRole("button", { name: "Save" }).click();
  await expect(officer.getByRole("alert")).toContainText("Enter the source as its measures name it");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByLabel("Source", { exact: true }).fill(source);
  await officer.getByLabel("Hide counts from 1 to").fill("5");
  await officer.getByLabel("Why is it so?").fill("Few quokkas");
  await officer.getByRole("button", { name: "Save" }).click();
  await expect(officer.getByRole("heading", { name: "Policy set" })).toBeVisible();
  await officer.getByRole("link", { name: "See which figures it hides" }).click();
  await expect(officer.getByText("It hides no figure now.")).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByText("Take the policy away").first().click();
  await officer.getByRole("button", { name: "Take the policy away" }).click();
  await expect(officer.getByRole("heading", { name: "Policy taken away" })).toBeVisible();
  await officer.getByRole("link", { name: "What is hidden of other sources" }).click();
  await expect(officer.getByRole("link", { name: source })).toHaveCount(0);
});
