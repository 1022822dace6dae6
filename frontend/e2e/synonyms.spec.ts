import { expectAccessibleAtEveryWidth, expectReadable } from "./support/axe";
import { expect, test } from "./support/people";

test("an officer says which words mean the same, and the next search knows until they are taken away", async ({
  as,
}) => {
  const word = `quokka${Date.now().toString(36)}`;
  const officer = await as("performance-officer", "/figures");
  await officer.getByRole("link", { name: "Words that mean the same" }).click();
  await expect(
    officer.getByRole("link", { name: /^Change the group of children looked after/ }),
  ).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("link", { name: "Add a group" }).click();
  const box = officer.getByLabel("Words and phrases that mean the same");
  await box.fill(`${word}\nCLA`);
  await officer.getByRole("button", { name: "Save" }).click();
  await expect(officer.getByRole("alert")).toContainText("word 2 is in another group already");
  await expectAccessibleAtEveryWidth(officer);
  await box.fill(`${word}\nsessions missed`);
  await officer.getByRole("button", { name: "Save" }).click();
  await expect(officer.getByRole("heading", { name: "Group added" })).toBeVisible();

  const member = await as("member", `/search?q=${word}`);
  await expect(member.getByText("It was also searched for as sessions missed.")).toBeVisible();

  await officer.getByRole("link", { name: "All words that mean the same" }).click();
  await officer.getByRole("link", { name: `Change the group of ${word}` }).click();
  await expect(box).toHaveValue(`${word}\nsessions missed`);
  await expectReadable(officer);
  await officer.getByRole("button", { name: "Take the group away" }).click();
  await expect(officer.getByRole("heading", { name: "Group taken away" })).toBeVisible();
  await member.reload();
  await expect(member.getByText("Nothing was found.")).toBeVisible();
});
