import { expectAccessibleAtEveryWidth } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";

const wanted = [
  { words: "repeat referrals", first: /re-referrals/ },
  { words: "children in care", first: /looked after/i },
  { words: "LAC", first: /looked after/i },
  { words: "missing", first: /missing/ },
  { words: "EHCP", first: /EHC|Education, Health and Care/ },
];

for (const { words, first } of wanted) {
  test(`"${words}" finds the right measure first, and leads to it`, async ({ as }) => {
    const member = await as("member");
    await member.goto("/");
    const box = member.getByRole("searchbox", { name: /Search measures/ });
    await tabTo(member, "#search");
    await box.pressSequentially(words);
    await box.press("Enter");
    await expect(member.getByRole("status")).toContainText(`found for “${words}”`);
    const measure = member.getByRole("main").getByRole("listitem").getByRole("link").first();
    await expect(measure).toHaveText(first);
    const title = await measure.textContent();
    await measure.click();
    await expect(member.getByRole("heading", { level: 1 })).toContainText(title ?? "");
  });
}

test("results read well at every width, and an address of a search can be sent", async ({ as }) => {
  const member = await as("member");
  await member.goto("/search?q=care+leavers");
  await expect(member.getByRole("heading", { name: /^Measures \(\d+\)$/ })).toBeVisible();
  await expect(member.getByRole("searchbox")).toHaveValue("care leavers");
  await expectAccessibleAtEveryWidth(member);
  await member.goto("/search?q=zebra");
  await expect(member.getByText("Nothing was found.")).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
});

test("an abbreviation leads to what it means and where that is laid down", async ({ as }) => {
  const member = await as("member");
  await member.goto("/search?q=LADO");
  await member.getByRole("main").getByRole("link", { name: "Local authority designated officer" }).click();
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("What the words mean");
  await expect(member.locator("#local-authority-designated-officer")).toContainText(
    "Source: Working Together",
  );
  await expectAccessibleAtEveryWidth(member);
});
