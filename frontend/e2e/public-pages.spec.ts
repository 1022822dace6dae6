import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

const pages = [
  { path: "/", heading: "Children’s services scorecards for members" },
  { path: "/scorecards/full-report", heading: "Children’s services scorecards for members" },
  { path: "/signed-out", heading: "You have signed out" },
  { path: "/about", heading: "About the figures" },
  { path: "/how-to-read", heading: "How to read the scorecards" },
  { path: "/accessibility", heading: "Accessibility statement for Scrutineer" },
  { path: "/no-such-page", heading: "Page not found" },
];

for (const { path, heading } of pages) {
  test(`anyone can open ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page).toHaveTitle(`${heading} - Scrutineer`);
    await expect(page.getByText("Not the council's own service")).toBeVisible();
    await expect(page.getByRole("link", { name: "Accessibility statement" })).toBeVisible();
    await expectAccessibleAtEveryWidth(page);
  });
}

test("the sources of the figures are named with their licence", async ({ page }) => {
  await page.goto("/about");
  await expect(
    page.getByRole("listitem").filter({ hasText: "Department for Education" }).first(),
  ).toContainText("Open Government Licence v3.0");
});
