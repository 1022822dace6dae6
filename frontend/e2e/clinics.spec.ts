import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth, expectReadable } from "./support/axe";
import { inDays, londonMoment, typeMoment } from "./support/clinics";
import { acceptByKeyboard, askByKeyboard } from "./support/demo";
import { byKeyboard } from "./support/keyboard";
import { type MailedEvent, receivedEvent } from "./support/mail";
import { makeOwnScorecard, publish } from "./support/own-scorecard";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const mailbox = (user: string) => `${user}@scrutineer.example`;

/** Such as "2026-10". */
function monthsAgo(months: number) {
  const [year = 0, month = 0] = londonMoment(new Date()).wall.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
}

/** Such as "November 2026". */
function londonMonth(instant: number) {
  return new Date(instant).toLocaleDateString("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "Europe/London",
  });
}

test("by keyboard alone from a member's flag to an action that is done and seen on the measure's chart", async ({
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
  const performance = await as("performance-officer");
  // Its figures end with last month, so that a clinic of today stands on its chart.
  const measure = await makeOwnScorecard(performance, monthsAgo(1));
  await publish(performance, await as("board"), measure);
  const measurePage = `/scorecards/${measure.scorecard}/${measure.period}/measures/${measure.indicator}`;
  let first = "";
  let joined = "";
  let clinic = "";
  let action = "";
  let begins = 0;

  await test.step("two members ask about one measure, each in their own words", async () => {
    first = await askByKeyboard(member, measure, `Why has this moved? (${name})`);
    joined = await askByKeyboard(second, measure, `Which children does it affect most? (${name})`);
    expect(joined).not.toBe(first);
    await second.goto(`/requests/${joined}`);
    await expect(second.getByRole("main")).toContainText(first);
  });

  await test.step("governance accepts it for a clinic", async () => {
    await adviser.goto(`/requests/${first}`);
    await expect(adviser.getByText(`Which children does it affect most? (${name})`)).toBeVisible();
    await acceptByKeyboard(adviser, first, "At a performance clinic");
    // A stack that has only just started knows nobody to invite until it has asked Keycloak.
    await expect
      .poll(async () => (await adviser.request.get("/api/v1/people")).text())
      .toContain("Lead Officer Demonstration");
  });

  await test.step("what is missing in the plan is said and leads to its field", async () => {
    await adviser.goto(`/clinics/new?request=${first}`);
    await expect(heading(adviser)).toHaveText("Arrange a clinic");
    await expect(adviser.getByRole("checkbox", { name: `(${first})` })).toBeChecked();
    await expect(adviser.getByRole("checkbox", { name: `(${joined})` })).toHaveCount(0);
    await byKeyboard.press(adviser, adviser.getByRole("button", { name: "Book the clinic" }));
    const missing = adviser.getByRole("alert").getByRole("link", { name: "Enter a title" });
    await byKeyboard.press(adviser, missing);
    await expect(adviser.getByLabel("Title")).toBeFocused();
    await expectAccessibleAtEveryWidth(adviser);
  });

  await test.step("the clinic is booked, with a member and a lead officer", async () => {
    await byKeyboard.type(adviser, adviser.getByLabel("Title"), title);
    await typeMoment(adviser, inDays(7));
    await byKeyboard.choose(adviser, adviser.getByRole("radio", { name: "1 hour 30 minutes" }));
    await byKeyboard.type(adviser, adviser.getByLabel("Place"), "Committee Room 2");
    const find = adviser.getByLabel("Find a person to invite (optional)");
    await byKeyboard.type(adviser, find, "lead officer");
    const lead = adviser.getByRole("checkbox", { name: "Lead Officer Demonstration", exact: true });
    await byKeyboard.tick(adviser, lead);
    await byKeyboard.type(adviser, find, "member");
    const invited = adviser.getByRole("checkbox", { name: "Member Demonstration", exact: true });
    await byKeyboard.tick(adviser, invited);
    await expect(adviser.getByText(/ 2 invited\.$/)).toBeVisible();
    await byKeyboard.press(adviser, adviser.getByRole("button", { name: "Book the clinic" }));
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
    await byKeyboard.press(member, member.getByRole("link", { name: `${title} (${clinic})` }));
    await expect(heading(member)).toHaveText(title);
    await expect(member.getByText("Planned", { exact: true })).toBeVisible();
    await expect(member.getByText("You are invited.", { exact: true })).toBeVisible();
    await expect(member.getByText("Asked by Member Demonstration and 1 other member.")).toBeVisible();
    await expect(member.getByRole("link", { name: `See the measure ${measure.measure}` })).toHaveAttribute(
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
    const send = member.getByRole("button", { name: "Send question" });
    await byKeyboard.press(member, send);
    const missing = member.getByRole("alert").getByRole("link", { name: "Enter your question" });
    await byKeyboard.press(member, missing);
    const question = member.getByLabel("Send a question in");
    await expect(question).toBeFocused();
    await byKeyboard.type(member, question, `What is done about it already? (${name})`);
    await expectReadable(member);
    await byKeyboard.press(member, send);
    await expect(member.getByRole("alert")).toContainText("Your question is on the agenda");
    await expect(question).toHaveValue("");
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
      await typeMoment(adviser, londonMoment(new Date(begins)));
      await byKeyboard.press(adviser, adviser.getByRole("button", { name: "Save changes" }));
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
    await byKeyboard.press(adviser, adviser.getByRole("link", { name: "Write notes" }));
    await expect(heading(adviser)).toHaveText("Notes of the clinic");
    const notes = adviser.getByLabel("Notes", { exact: true });
    const save = adviser.getByRole("button", { name: "Save notes" });
    await byKeyboard.type(adviser, notes, "Typed by the one.");
    const other = await as("governance-adviser", `/clinics/${clinic}/notes`);
    await byKeyboard.type(other, other.getByLabel("Notes", { exact: true }), "Typed by the other.");
    await byKeyboard.press(other, other.getByRole("button", { name: "Save notes" }));
    await expect(other.getByRole("alert")).toContainText("The notes are saved");

    await byKeyboard.press(adviser, save);
    await expect(
      adviser.getByRole("heading", { name: "Someone else has changed this clinic" }),
    ).toBeVisible();
    await byKeyboard.press(adviser, adviser.getByRole("button", { name: "Read it again" }));
    await expect(adviser.getByText("Typed by the other.")).toBeVisible();
    await expect(notes).toHaveValue("Typed by the one.");
    await expectAccessibleAtEveryWidth(adviser);
    await byKeyboard.press(adviser, adviser.getByRole("button", { name: "Keep what I typed" }));
    await byKeyboard.type(adviser, notes, "Typed by the other. Typed by the one.");
    await byKeyboard.press(adviser, save);
    await expect(adviser.getByRole("alert")).toContainText("The notes are saved");
  });

  await test.step("once it has begun, governance says what came of it", async () => {
    await expect.poll(() => Date.now() > begins, { timeout: 600_000, intervals: [1_000] }).toBe(true);
    const held = adviser.getByLabel("What members learnt and what was agreed");
    await expect(async () => {
      await adviser.goto(`/clinics/${clinic}`);
      await expect(held).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: 300_000 });
    const record = adviser.getByRole("button", { name: "Record the outcome" });
    await byKeyboard.press(adviser, record);
    await expect(adviser.getByRole("alert")).toContainText("Enter what came of the clinic");
    await expectReadable(adviser);
    await byKeyboard.type(adviser, held, outcome);
    await byKeyboard.press(adviser, record);
    await expect(adviser.getByRole("alert")).toContainText("The outcome is recorded");
    await expect(adviser.getByText("Held", { exact: true })).toBeVisible();
  });

  await test.step("an action is agreed for the lead officer", async () => {
    await byKeyboard.type(adviser, adviser.getByLabel("What is to be done?"), task);
    await byKeyboard.pick(adviser, adviser.getByLabel("Who does it?"), "Lead Officer Demonstration");
    const due = String(new Date().getUTCFullYear() + 1);
    await byKeyboard.type(adviser, adviser.getByLabel("Day", { exact: true }), "31");
    await byKeyboard.type(adviser, adviser.getByLabel("Month", { exact: true }), "3");
    await byKeyboard.type(adviser, adviser.getByLabel("Year", { exact: true }), due);
    await byKeyboard.press(adviser, adviser.getByRole("button", { name: "Add action" }));
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
    await byKeyboard.press(officer, officer.getByRole("link", { name: `${task} (${action})` }));
    await expect(heading(officer)).toHaveText(`Action ${action}`);
    await byKeyboard.choose(officer, officer.getByRole("radio", { name: "Report how far it is" }));
    await byKeyboard.type(officer, officer.getByLabel("How far is it?"), "The letter is written.");
    await expectAccessibleAtEveryWidth(officer);
    await byKeyboard.press(officer, officer.getByRole("button", { name: "Record" }));
    await expect(officer.getByRole("alert")).toContainText("Your report is recorded");
  });

  await test.step("and says that it is done, and by what that can be seen", async () => {
    await officer.goto(`/actions/${action}`);
    await byKeyboard.choose(officer, officer.getByRole("radio", { name: "It is done" }));
    await byKeyboard.type(officer, officer.locator("#evidence"), evidence);
    await byKeyboard.press(officer, officer.getByRole("button", { name: "Record" }));
    await expect(officer.getByRole("alert")).toContainText("The action is done");
    await expect(
      officer.getByRole("region", { name: "By what it can be seen that it is done" }),
    ).toContainText(evidence);
    await expectAccessibleAtEveryWidth(officer);
  });

  await test.step("both members see what came of it, at the clinic and marked on the measure's chart", async () => {
    const month = londonMonth(begins);
    for (const page of [member, second]) {
      await page.goto(`/clinics/${clinic}`);
      await expect(page.getByRole("region", { name: "What came of it" })).toContainText(outcome);
      const actions = page.getByRole("region", { name: "Actions" });
      await expect(actions.getByRole("listitem").filter({ hasText: task })).toContainText("Done");
      await expect(page.getByLabel("Send a question in")).toHaveCount(0);
      await page.goto(measurePage);
      await expect(page.getByRole("main")).toContainText(outcome);
      await expect(page.getByRole("main")).toContainText(task);
      const mark = page.getByRole("listitem").filter({ hasText: `Clinic, ${month}:` });
      await expect(mark).toContainText(`${title} (${clinic}), held on`);
      await expect(mark).toContainText("The figure: 410 in");
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
