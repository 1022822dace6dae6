import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth, expectReadable } from "./support/axe";
import { acceptForClinic, fillMoment, inDays, londonMoment, planClinic } from "./support/clinics";
import { ask, freeMeasure, requestForm } from "./support/demo";
import { tabTo } from "./support/keyboard";
import { type MailedEvent, receivedEvent } from "./support/mail";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const mailbox = (user: string) => `${user}@scrutineer.example`;

async function send(page: Page, question: string) {
  await page.getByLabel("What do you want to know?").fill(question);
  await page.getByRole("button", { name: "Send request" }).click();
  await expect(heading(page)).toHaveText("Request sent");
  return (
    (await page
      .getByText(/^DD-\d+$/)
      .first()
      .textContent()) ?? ""
  );
}

test("from a member's flag to an action that is done: asked, joined, met about, agreed, and seen by everybody", async ({
  as,
}) => {
  test.slow();
  const name = Date.now().toString(36);
  const title = `Clinic ${name}`;
  const outcome = `Members learnt ${name} that the rise is real. A plan was agreed.`;
  const task = `Write to every school ${name}.`;
  const evidence = `The letter ${name} is on the schools page.`;
  const member = await as("member");
  const second = await as("member2");
  const adviser = await as("governance-adviser");
  const officer = await as("lead-officer");
  const measure = await freeMeasure(member);
  const measurePage = `/scorecards/${measure.scorecard}/${measure.period}/measures/${measure.indicator}`;
  let first = "";
  let joined = "";
  let clinic = "";
  let action = "";
  let begins = 0;

  await test.step("two members ask about one measure, each in their own words", async () => {
    await member.goto(requestForm(measure));
    first = await send(member, `Why has this moved? (${name})`);
    await second.goto(requestForm(measure));
    joined = await send(second, `Which children does it affect most? (${name})`);
    expect(joined).not.toBe(first);
    await second.goto(`/requests/${joined}`);
    await expect(second.getByRole("main")).toContainText(first);
  });

  await test.step("governance accepts it for a clinic", async () => {
    await adviser.goto(`/requests/${first}`);
    await expect(adviser.getByText(`Which children does it affect most? (${name})`)).toBeVisible();
    await adviser.getByRole("radio", { name: "Accept" }).check();
    await adviser.getByRole("radio", { name: "At a performance clinic" }).check();
    await adviser.getByRole("button", { name: "Record decision" }).click();
    await expect(adviser.getByRole("alert")).toContainText(`You have accepted request ${first}`);
  });

  await test.step("what is missing in the plan is said and leads to its field", async () => {
    await adviser.goto(`/clinics/new?request=${first}`);
    await expect(heading(adviser)).toHaveText("Arrange a clinic");
    await expect(adviser.getByRole("checkbox", { name: `(${first})` })).toBeChecked();
    await expect(adviser.getByRole("checkbox", { name: `(${joined})` })).toHaveCount(0);
    await adviser.getByRole("button", { name: "Book the clinic" }).click();
    await adviser.getByRole("alert").getByRole("link", { name: "Enter a title" }).click();
    await expect(adviser.getByLabel("Title")).toBeFocused();
    await expectAccessibleAtEveryWidth(adviser);
  });

  await test.step("the clinic is booked, with a member and a lead officer", async () => {
    await adviser.getByLabel("Title").fill(title);
    await fillMoment(adviser, inDays(7));
    await adviser.getByRole("radio", { name: "1 hour 30 minutes" }).check();
    await adviser.getByLabel("Place").fill("Committee Room 2");
    await adviser.getByLabel("Link to join online (optional)").fill("https://meet.example/clinic");
    await adviser.getByLabel("What to prepare (optional)").fill("Read the commentary of last quarter.");
    await adviser.getByLabel("Find a person to invite (optional)").fill("lead officer");
    await adviser.getByRole("checkbox", { name: "Lead Officer Demonstration", exact: true }).check();
    await adviser.getByLabel("Find a person to invite (optional)").fill("");
    await adviser.getByRole("checkbox", { name: "Member Demonstration", exact: true }).check();
    await expect(adviser.getByText(/ 2 invited\.$/)).toBeVisible();
    await adviser.getByRole("button", { name: "Book the clinic" }).click();
    await expect(heading(adviser)).toHaveText("Clinic booked");
    await expectAccessibleAtEveryWidth(adviser);
    clinic =
      (await adviser
        .getByText(/^PC-\d+$/)
        .first()
        .textContent()) ?? "";
  });

  const invitations = new Map<string, MailedEvent>();
  await test.step("both get an invitation that a calendar takes", async () => {
    for (const user of ["member", "lead-officer"]) {
      const event = await receivedEvent(mailbox(user), ({ calendar }) => calendar.includes(title));
      expect(event.method).toBe("REQUEST");
      expect(event.mimeMethod).toBe("REQUEST");
      expect(event.calendar).toMatch(/^ORGANIZER/m);
      expect(event.uid).not.toBe("");
      expect(event.start).toContain(inDays(7).wall.slice(0, 10).replaceAll("-", ""));
      invitations.set(user, event);
    }
    expect(new Set([...invitations.values()].map(({ uid }) => uid)).size).toBe(1);
  });

  await test.step("the member finds it at home and reads it before it", async () => {
    await member.goto("/");
    await expect(member.getByRole("region", { name: "Performance clinics" })).toBeVisible();
    await member.goto("/clinics?show=mine");
    await expectAccessibleAtEveryWidth(member);
    await member.getByRole("link", { name: `${title} (${clinic})` }).click();
    await expect(heading(member)).toHaveText(title);
    await expect(member.getByText("Planned", { exact: true })).toBeVisible();
    await expect(member.getByText("You are invited.", { exact: true })).toBeVisible();
    await expect(member.getByText("Asked by Member Demonstration and 1 other member.")).toBeVisible();
    await expect(member.getByRole("link", { name: `See the measure ${measure.title}` })).toHaveAttribute(
      "href",
      measurePage,
    );
    const file = await member.request.get(
      (await member.getByRole("link", { name: "Add to my calendar" }).getAttribute("href")) ?? "",
    );
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(await file.text()).toContain("METHOD:PUBLISH");
  });

  await test.step("the member sends a question in, which the officer sees", async () => {
    await member.getByRole("button", { name: "Send question" }).click();
    await member.getByRole("alert").getByRole("link", { name: "Enter your question" }).click();
    await expect(member.getByLabel("Send a question in")).toBeFocused();
    await member.getByLabel("Send a question in").fill(`What is done about it already? (${name})`);
    await expectReadable(member);
    await member.getByRole("button", { name: "Send question" }).click();
    await expect(member.getByRole("alert")).toContainText("Your question is on the agenda");
    await expect(member.getByLabel("Send a question in")).toHaveValue("");
    await officer.goto(`/clinics/${clinic}`);
    await expect(officer.getByRole("region", { name: "Members’ questions" })).toContainText(
      `What is done about it already? (${name})`,
    );
  });

  await test.step("another time is set, and the same event changes", async () => {
    await adviser.goto(`/clinics/${clinic}/change`);
    await expect(adviser.getByLabel("Title")).toHaveValue(title);
    await expectAccessibleAtEveryWidth(adviser);
    // A clinic can be held once it has begun, so it begins soon. A slow machine may be too late: then a bit later.
    await expect(async () => {
      begins = Math.ceil((Date.now() + 15_000) / 60_000) * 60_000;
      await fillMoment(adviser, londonMoment(new Date(begins)));
      await adviser.getByRole("button", { name: "Save changes" }).click();
      await expect(adviser.getByRole("alert")).toContainText("The clinic is changed", { timeout: 20_000 });
    }).toPass({ timeout: 600_000 });
    for (const [user, before] of invitations) {
      const event = await receivedEvent(
        mailbox(user),
        ({ uid, sequence }) => uid === before.uid && sequence > before.sequence,
      );
      expect(event.method).toBe("REQUEST");
      expect(event.mimeMethod).toBe("REQUEST");
      expect(event.start).not.toBe(before.start);
    }
  });

  await test.step("two write the notes at once, and neither is lost", async () => {
    await adviser.goto(`/clinics/${clinic}`);
    await adviser.getByRole("link", { name: "Write notes" }).click();
    await expect(heading(adviser)).toHaveText("Notes of the clinic");
    await adviser.getByLabel("Notes", { exact: true }).fill("Typed by the one.");
    const other = await as("governance-adviser", `/clinics/${clinic}/notes`);
    await other.getByLabel("Notes", { exact: true }).fill("Typed by the other.");
    await other.getByRole("button", { name: "Save notes" }).click();
    await expect(other.getByRole("alert")).toContainText("The notes are saved");

    await adviser.getByRole("button", { name: "Save notes" }).click();
    await expect(
      adviser.getByRole("heading", { name: "Someone else has changed this clinic" }),
    ).toBeVisible();
    await adviser.getByRole("button", { name: "Read it again" }).click();
    await expect(adviser.getByText("Typed by the other.")).toBeVisible();
    await expect(adviser.getByLabel("Notes", { exact: true })).toHaveValue("Typed by the one.");
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("button", { name: "Keep what I typed" }).click();
    await adviser.getByLabel("Notes", { exact: true }).fill("Typed by the other.\n\nTyped by the one.");
    await adviser.getByRole("button", { name: "Save notes" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The notes are saved");
  });

  await test.step("once it has begun, governance says what came of it", async () => {
    await expect.poll(() => Date.now() > begins, { timeout: 600_000, intervals: [1_000] }).toBe(true);
    const held = adviser.getByLabel("What members learnt and what was agreed");
    await expect(async () => {
      await adviser.goto(`/clinics/${clinic}`);
      await expect(held).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: 300_000 });
    await adviser.getByRole("button", { name: "Record the outcome" }).click();
    await expect(adviser.getByRole("alert")).toContainText("Enter what came of the clinic");
    await expectReadable(adviser);
    await held.fill(outcome);
    await adviser.getByRole("button", { name: "Record the outcome" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The outcome is recorded");
    await expect(adviser.getByText("Held", { exact: true })).toBeVisible();
  });

  await test.step("an action is agreed for the lead officer", async () => {
    await adviser.getByLabel("What is to be done?").fill(task);
    const owner = adviser.getByLabel("Who does it?");
    const subject = await owner
      .locator("option", { hasText: "Lead Officer Demonstration" })
      .first()
      .getAttribute("value");
    await owner.selectOption(subject);
    await adviser.getByLabel("Day", { exact: true }).fill("31");
    await adviser.getByLabel("Month", { exact: true }).fill("3");
    await adviser.getByLabel("Year", { exact: true }).fill(String(new Date().getUTCFullYear() + 1));
    await adviser.getByRole("button", { name: "Add action" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The action is recorded");
    const link = adviser.getByRole("region", { name: "Actions" }).getByRole("link", { name: task });
    action = /AC-\d+/.exec((await link.textContent()) ?? "")?.[0] ?? "";
    expect(action).not.toBe("");
    await expectReadable(adviser);
  });

  await test.step("the lead officer finds it at home, and reports on it", async () => {
    await officer.goto("/");
    const owned = officer.getByRole("region", { name: "Actions you own" });
    await expect(owned).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);
    await officer.goto("/actions");
    await expect(officer.getByRole("link", { name: "Actions I own" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("link", { name: `${task} (${action})` }).click();
    await expect(heading(officer)).toHaveText(`Action ${action}`);
    await officer.getByRole("radio", { name: "Report how far it is" }).check();
    await officer.getByLabel("How far is it?").fill("The letter is written.");
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("button", { name: "Record" }).click();
    await expect(officer.getByRole("alert")).toContainText("Your report is recorded");
  });

  await test.step("and says by keyboard alone that it is done, and by what that can be seen", async () => {
    await officer.goto(`/actions/${action}`);
    await expect(officer.getByRole("radio", { name: "Report how far it is" })).toBeVisible();
    await tabTo(officer, "#step");
    await officer.keyboard.press("ArrowDown");
    await expect(officer.getByRole("radio", { name: "It is done" })).toBeChecked();
    await tabTo(officer, "#evidence");
    await officer.keyboard.type(evidence);
    await tabTo(officer, "form .govuk-button");
    await officer.keyboard.press("Enter");
    await expect(officer.getByRole("alert")).toContainText("The action is done");
    await expect(
      officer.getByRole("region", { name: "By what it can be seen that it is done" }),
    ).toContainText(evidence);
    await expectAccessibleAtEveryWidth(officer);
  });

  await test.step("both members see what came of it, at the clinic and on the measure", async () => {
    for (const page of [member, second]) {
      await page.goto(`/clinics/${clinic}`);
      await expect(page.getByRole("region", { name: "What came of it" })).toContainText(outcome);
      const actions = page.getByRole("region", { name: "Actions" });
      await expect(actions.getByRole("listitem").filter({ hasText: task })).toContainText("Done");
      await expect(page.getByLabel("Send a question in")).toHaveCount(0);
      await page.goto(measurePage);
      await expect(page.getByRole("main")).toContainText(outcome);
      await expect(page.getByRole("main")).toContainText(task);
      await expectAccessibleAtEveryWidth(page);
    }
    await member.goto(`/clinics/${clinic}`);
    await expectAccessibleAtEveryWidth(member);
    await second.goto(`/requests/${joined}`);
    await expect(second.getByRole("main")).toContainText(outcome);
    await second.goto("/actions?show=done");
    await expect(second.getByRole("listitem").filter({ hasText: task })).toContainText(evidence);
    await expectAccessibleAtEveryWidth(second);
  });
});

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

test("governance sets up a sub-group, whose members find its meetings in their calendars without being named", async ({
  as,
}) => {
  test.slow();
  const name = Date.now().toString(36);
  const title = `Sub-group ${name}`;
  const member = await as("member");
  const reference = await ask(member, await freeMeasure(member), "What does the sub-group make of it?");
  const adviser = await as("governance-adviser");
  await acceptForClinic(adviser, reference);

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

  await test.step("a meeting is booked for it, and nobody who belongs to it need be chosen", async () => {
    await adviser.getByRole("link", { name: "Book its next meeting" }).click();
    await expect(heading(adviser)).toHaveText("Arrange a clinic");
    await expect(adviser.getByText("Everybody who belongs to it is invited:")).toBeVisible();
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByLabel("Title").fill(`Meeting ${name}`);
    await fillMoment(adviser, inDays(30));
    await adviser.getByLabel("Place").fill("Committee Room 2");
    await adviser.getByRole("checkbox", { name: `(${reference})` }).check();
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
    await expect(next.getByRole("link", { name: `Meeting ${name}` })).toBeVisible();
    await expect(member.getByRole("link", { name: "Change who belongs to it" })).toHaveCount(0);
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
