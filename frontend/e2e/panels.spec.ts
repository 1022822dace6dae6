import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { fillMoment, inDays } from "./support/clinics";
import { receivedEvent } from "./support/mail";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const mailbox = (user: string) => `${user}@scrutineer.example`;

test("governance sets up a sub-group, whose members find its meetings in their calendars without being named", async ({
  as,
}) => {
  test.slow();
  const name = Date.now().toString(36);
  const title = `Sub-group ${name}`;
  const member = await as("member");
  const adviser = await as("governance-adviser");

  await test.step("it is set up, and what is missing leads to its field", async () => {
    await adviser.goto("/clinics");
    await adviser.getByRole("link", { name: "standing panels" }).click();
    await expect(heading(adviser)).toHaveText("Standing panels");
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("link", { name: "Set up a panel" }).click();
    await expect(heading(adviser)).toHaveText("Set up a panel");
    await adviser.getByRole("button", { name: "Set up the panel" }).click();
    await adviser.getByRole("alert").getByRole("link", { name: "Enter a title" }).click();
    await expect(adviser.getByLabel("Title")).toBeFocused();
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByLabel("Title").fill(title);
    await adviser.getByLabel("What it is for").fill("To go through what members asked.");
    await adviser.getByRole("checkbox", { name: "Lead Officer Demonstration" }).check();
    await adviser.getByRole("checkbox", { name: "Member Demonstration", exact: true }).check();
    await adviser.getByRole("button", { name: "Set up the panel" }).click();
    await expect(heading(adviser)).toHaveText("Panel set up");
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("link", { name: /^See panel PN-/ }).click();
    await expect(heading(adviser)).toHaveText(title);
    await expect(adviser.getByText("No meeting is booked. It has not met yet.")).toBeVisible();
    await expectAccessibleAtEveryWidth(adviser);
  });

  await test.step("a meeting is booked for it without a request, and nobody who belongs to it need be chosen", async () => {
    await adviser.getByRole("link", { name: "Book its next meeting" }).click();
    await expect(heading(adviser)).toHaveText("Arrange a clinic");
    await expect(adviser.getByText("Everybody who belongs to it is invited:")).toBeVisible();
    await expectAccessibleAtEveryWidth(adviser);
    await expect(adviser.getByLabel("Title")).toHaveValue(title);
    await adviser.getByLabel("Title").fill(`Meeting ${name}`);
    await fillMoment(adviser, inDays(30));
    await adviser.getByLabel("Place").fill("Committee Room 2");
    await adviser.getByLabel("What to prepare (optional)").fill("Read the scorecard of last quarter.");
    await adviser.getByRole("button", { name: "Book the clinic" }).click();
    await expect(heading(adviser)).toHaveText("Clinic booked");
    await expect(adviser.getByText("2 people get a calendar invitation")).toBeVisible();
    await receivedEvent(mailbox("member"), ({ calendar }) => calendar.includes(`Meeting ${name}`));
  });

  await test.step("who belongs to it sees when it meets", async () => {
    await member.goto("/panels");
    await member.getByRole("link", { name: title }).click();
    await expect(heading(member)).toHaveText(title);
    await expect(member.getByText("You belong to it")).toBeVisible();
    const next = member.getByRole("region", { name: "Next meetings" });
    await expect(next.getByText(`A meeting of ${title}.`)).toBeVisible();
    await expect(member.getByRole("link", { name: "Change who belongs to it" })).toHaveCount(0);
    await expectAccessibleAtEveryWidth(member);
    await next.getByRole("link", { name: `Meeting ${name}` }).click();
    await expect(member.getByText(/A standing panel also meets without one/)).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
  });

  await test.step("who joins later is invited too, and who leaves is told that it is off", async () => {
    await adviser.goto("/panels");
    await adviser.getByRole("link", { name: title }).click();
    await adviser.getByRole("link", { name: "Change who belongs to it" }).click();
    await adviser.getByRole("checkbox", { name: "Member Demonstration", exact: true }).uncheck();
    await adviser.getByRole("checkbox", { name: "Second Member Demonstration" }).check();
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("button", { name: "Save changes" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The panel is changed");
    await receivedEvent(mailbox("member2"), ({ calendar }) => calendar.includes(`Meeting ${name}`));
    await receivedEvent(
      mailbox("member"),
      ({ calendar, method }) => method === "CANCEL" && calendar.includes(`Meeting ${name}`),
    );
  });

  await test.step("and it is closed, with a reason", async () => {
    await adviser.locator("summary", { hasText: "Close this panel" }).click();
    await adviser.getByRole("button", { name: "Close this panel" }).click();
    await adviser.getByRole("alert").getByRole("link", { name: "Enter why the panel is closed" }).click();
    await expect(adviser.getByLabel("Why is it closed?")).toBeFocused();
    await adviser.getByLabel("Why is it closed?").fill("Its work goes to the committee.");
    await adviser.getByRole("button", { name: "Close this panel" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The panel is closed");
    await expectAccessibleAtEveryWidth(adviser);
  });
});
