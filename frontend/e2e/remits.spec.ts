import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("governance says what falls under a committee, and a member finds it and what falls under none", async ({
  as,
}) => {
  const adviser = await as("governance-adviser", "/committees/improving-lives");
  await adviser.getByRole("link", { name: "Say what falls under it" }).click();
  await expect(heading(adviser)).toHaveText("What falls under the committee");
  const themes = adviser.getByRole("group", { name: "Themes of measures" });
  await themes.getByLabel("Child Protection", { exact: true }).check();
  await adviser
    .getByRole("group", { name: "Inspections" })
    .getByLabel("Area SEND, from 2023", { exact: true })
    .check();
  await expectAccessibleAtEveryWidth(adviser);
  await adviser.getByRole("button", { name: "Save what falls under it" }).click();
  await expect(adviser.getByText("What falls under the committee is saved")).toBeVisible();

  const member = await as("member", "/committees");
  await member.getByRole("link", { name: "What falls under which committee" }).click();
  await expect(heading(member)).toHaveText("What falls under which committee");
  const own = member.getByRole("listitem").filter({ hasText: "You sit on it" });
  await expect(own).toContainText("Themes: Child Protection.");
  const uncovered = member.getByRole("region", { name: "Under no committee" });
  await expect(uncovered.getByText(/measures? falls? under no committee\.$/)).toBeVisible();
  await expect(uncovered.getByText(/\(CYP-001\)/)).toHaveCount(0);
  await expectAccessibleAtEveryWidth(member);
  await own.getByRole("link", { name: "Improving lives" }).click();
  const region = member.getByRole("region", { name: "What falls under it" });
  await expect(region.getByRole("link", { name: /Rotherham local area partnership/ })).toBeVisible();
  await region.getByText(/^Its measures/).click();
  await expect(region.getByText(/\(CYP-001\)/)).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
});
