import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

test("an officer says what is wrong with a neighbour's figures, members read it, and it is taken away", async ({
  as,
}) => {
  const source = `Numbats ${Date.now().toString(36)}`;
  const officer = await as("performance-officer", "/figures");
  await officer.getByRole("link", { name: "Known problems of others’ figures" }).click();
  await officer.getByRole("link", { name: "Add a known problem" }).click();
  await officer.getByRole("button", { name: "Save" }).click();
  await expect(officer.getByRole("alert")).toContainText("Choose an area");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByLabel("Area").selectOption({ label: "Barnsley (E08000016)" });
  await officer.getByLabel("Source", { exact: true }).fill(source);
  await officer.getByLabel("Year").fill("2023-24");
  await officer.getByLabel("What is wrong with the figures?").fill("Counts burrows.");
  await officer.getByLabel("Where more is said (optional)").fill("https://numbats.example/");
  await officer.getByRole("button", { name: "Save" }).click();
  await expect(officer.getByRole("heading", { name: "Known problem added" })).toBeVisible();

  const member = await as("member", "/figures/problems");
  await expect(member.getByRole("heading", { name: `Barnsley, ${source}, 2023-24` })).toBeVisible();
  await expect(member.getByRole("link", { name: "Add a known problem" })).toHaveCount(0);
  await expectAccessibleAtEveryWidth(member);

  await officer.getByRole("link", { name: "All known problems" }).click();
  await officer.getByRole("link", { name: `Change what is known of Barnsley, ${source}, 2023-24` }).click();
  await officer.getByText("Take the known problem away").first().click();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Take the known problem away" }).click();
  await expect(officer.getByRole("heading", { name: "Known problem taken away" })).toBeVisible();
});
