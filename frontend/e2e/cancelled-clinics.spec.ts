import { expectAccessibleAtEveryWidth } from "./support/axe";
import { acceptForClinic, planClinic } from "./support/clinics";
import { ask, freeMeasure } from "./support/demo";
import { receivedEvent } from "./support/mail";
import { expect, test } from "./support/people";

const mailbox = (user: string) => `${user}@scrutineer.example`;

test("a cancelled clinic says why, its event is taken back, and its request waits for another", async ({
  as,
}) => {
  const member = await as("member");
  const title = `Cancelled ${Date.now().toString(36)}`;
  const reference = await ask(member, await freeMeasure(member), "What stands behind this figure?");
  const adviser = await as("governance-adviser");
  await acceptForClinic(adviser, reference);
  const clinic = await planClinic(adviser, title, [reference], ["Member Demonstration"]);
  const invitation = await receivedEvent(mailbox("member"), ({ calendar }) => calendar.includes(title));

  await adviser.goto(`/clinics/${clinic}`);
  await adviser.locator("summary", { hasText: "Cancel this clinic" }).click();
  await adviser.getByRole("button", { name: "Cancel this clinic" }).click();
  await adviser.getByRole("alert").getByRole("link", { name: "Enter why the clinic is cancelled" }).click();
  await expect(adviser.getByLabel("Why is it cancelled?")).toBeFocused();
  await adviser.getByLabel("Why is it cancelled?").fill("The lead officer is ill.");
  await adviser.getByRole("button", { name: "Cancel this clinic" }).click();
  await expect(adviser.getByRole("alert")).toContainText("The clinic is cancelled");
  await expectAccessibleAtEveryWidth(adviser);

  const taken = await receivedEvent(
    mailbox("member"),
    ({ uid, method }) => uid === invitation.uid && method === "CANCEL",
  );
  expect(taken.mimeMethod).toBe("CANCEL");
  expect(taken.sequence).toBeGreaterThan(invitation.sequence);

  await member.goto(`/clinics/${clinic}`);
  await expect(member.getByRole("region", { name: "Why it was cancelled" })).toContainText("is ill");
  await expect(member.getByRole("link", { name: "Add to my calendar" })).toHaveCount(0);
  await expectAccessibleAtEveryWidth(member);
  await adviser.goto("/clinics/new");
  await expect(adviser.getByRole("checkbox", { name: `(${reference})` })).toBeVisible();
});
