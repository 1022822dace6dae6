import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { acceptForClinic, inDays, type LondonMoment } from "./support/clinics";
import { ask, freeMeasure } from "./support/demo";
import { tabTo } from "./support/keyboard";
import { receivedEvent } from "./support/mail";
import { expect, test } from "./support/people";

async function fillTime(page: Page, number: number, { day, month, year, time }: LondonMoment) {
  const date = page.getByRole("group", { name: `Date of time ${number}` });
  await date.getByLabel("Day", { exact: true }).fill(day);
  await date.getByLabel("Month", { exact: true }).fill(month);
  await date.getByLabel("Year", { exact: true }).fill(year);
  await page.getByLabel(`Start of time ${number}`).fill(time);
}

test("two times are proposed, a member answers by keyboard alone, one is booked and its invitation comes", async ({
  as,
}) => {
  test.slow();
  const title = `Times ${Date.now().toString(36)}`;
  const member = await as("member");
  const adviser = await as("governance-adviser");
  const request = await ask(member, await freeMeasure(member), "What is behind this figure?");
  await acceptForClinic(adviser, request);

  await test.step("governance proposes two times", async () => {
    await adviser.goto(`/clinic-times/new?request=${request}`);
    await adviser.getByLabel("Title").fill(title);
    await fillTime(adviser, 1, inDays(7));
    await fillTime(adviser, 2, inDays(8));
    await adviser.getByRole("checkbox", { name: "Member Demonstration", exact: true }).check();
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("button", { name: "Propose these times" }).click();
    await expect(adviser.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(adviser).toHaveURL(/\/clinic-times\/CT-\d+$/);
    await expect(adviser.getByText("0 of 1 answered.")).toBeVisible();
    const times = adviser.url();
    for (const page of ["change", "redact"]) {
      await adviser.goto(`${times}/${page}`);
      await expectAccessibleAtEveryWidth(adviser);
    }
    await adviser.goto(times);
  });

  await test.step("the member finds it at home and answers without a pointer from there on", async () => {
    await member.goto("/");
    await member.getByRole("link", { name: `Performance clinic: ${title}` }).click();
    await expect(member.getByRole("heading", { level: 1 })).toHaveText(title);
    await expectAccessibleAtEveryWidth(member);
    await tabTo(member, "input[type=radio]");
    await member.keyboard.press("Space");
    await member.keyboard.press("Tab");
    await member.keyboard.press("ArrowRight");
    await tabTo(member, "main form button");
    await member.keyboard.press("Enter");
    await expect(member.getByRole("alert")).toContainText("Your answer is kept");
  });

  await test.step("governance reads it side by side and books the first", async () => {
    await adviser.reload();
    await expect(adviser.getByText("1 of 1 answered.")).toBeVisible();
    await expectAccessibleAtEveryWidth(adviser);
    await adviser
      .getByRole("link", { name: /^Book / })
      .first()
      .click();
    await adviser.getByLabel("Place").fill("Committee Room 2");
    await adviser.getByRole("button", { name: "Book the clinic" }).click();
    await expect(adviser.getByRole("heading", { level: 1 })).toHaveText("Clinic booked");
    const event = await receivedEvent("member@scrutineer.example", ({ calendar }) =>
      calendar.includes(title),
    );
    expect(event.method).toBe("REQUEST");
    await member.reload();
    await expect(member.getByText("Booked", { exact: true })).toBeVisible();
  });
});
