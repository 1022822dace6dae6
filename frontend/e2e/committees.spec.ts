import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth, expectReadable } from "./support/axe";
import { inDays, type LondonMoment, londonMoment } from "./support/clinics";
import { acceptByKeyboard, askByKeyboard, freeMeasure } from "./support/demo";
import { byKeyboard } from "./support/keyboard";
import { expect, ownPages, test } from "./support/people";

const committee = "improving-lives";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** No two meetings of a committee begin at the same time, so each run has minutes of its own. */
function unlike(days: number): LondonMoment {
  const minute = Math.floor(Math.random() * 600);
  const midnight = new Date(`${inDays(days).wall.slice(0, 10)}T06:00:00Z`);
  return londonMoment(new Date(midnight.getTime() + minute * 60_000));
}

/** Puts a meeting into the committee's calendar, as the governance adviser whose page it is. */
async function arrange(page: Page, days: number): Promise<string> {
  const answer = await page.request.post(`/api/v1/committees/${committee}/meetings`, {
    headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
    data: { startsAt: unlike(days).wall, place: "Council Chamber, Town Hall" },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).reference as string;
}

test("by keyboard alone from a member's flag to the work programme: put on, carried over, dealt with", async ({
  as,
}) => {
  test.slow();
  const name = Date.now().toString(36);
  const outcome = `The head of service ${name} explained the delays. Two posts are being filled.`;
  const member = await as("member");
  const adviser = await as("governance-adviser");
  const chair = await as("chair");
  const measure = await freeMeasure(member);
  const request = await askByKeyboard(member, measure, `Why does this take so long? (${name})`);
  const first = await arrange(adviser, -9);
  const second = await arrange(adviser, -2);
  let item = "";

  await test.step("governance accepts it for an officer to come to a committee", async () => {
    await acceptByKeyboard(adviser, request, "By an officer at a committee");
  });

  await test.step("the chair finds it on the committee's page and puts it on the work programme", async () => {
    await chair.goto("/");
    const mine = chair.getByRole("region", { name: "My committees" });
    await byKeyboard.press(chair, mine.getByRole("link", { name: "Improving lives" }));
    await expect(heading(chair)).toHaveText("Improving lives");
    const waiting = chair.getByRole("region", { name: "What is waiting for you" });
    await expect(waiting.getByRole("link", { name: `Put ${request} on the work programme` })).toBeVisible();
    await expectReadable(chair);
    await chair.goto(`/requests/${request}`);
    await expect(chair.getByText("It stands on no work programme yet.")).toBeVisible();
    await byKeyboard.press(chair, chair.getByRole("link", { name: "Put it on the work programme" }));
    await expect(heading(chair)).toHaveText("Put it on the work programme");
    await expect(chair.getByLabel("Committee", { exact: true })).toHaveValue(committee);
    const put = chair.getByRole("button", { name: "Put it on the work programme" });
    await byKeyboard.type(chair, chair.getByLabel("Title"), " ");
    await byKeyboard.press(chair, put);
    await byKeyboard.press(chair, chair.getByRole("alert").getByRole("link", { name: "Enter a title" }));
    await expect(chair.getByLabel("Title")).toBeFocused();
    await expectAccessibleAtEveryWidth(chair);
    await byKeyboard.type(chair, chair.getByLabel("Title"), `Delays ${name}`);
    const wanted = chair.getByLabel("What does the committee want of it?");
    await byKeyboard.type(chair, wanted, "The head of service explains them.");
    await byKeyboard.goTo(chair, chair.getByLabel("Meeting", { exact: true }), first);
    await byKeyboard.press(chair, put);
    await expect(heading(chair)).toHaveText("On the work programme");
    await expectAccessibleAtEveryWidth(chair);
    item =
      (await chair
        .getByText(/^WP-\d+$/)
        .first()
        .textContent()) ?? "";
  });

  await test.step("the chair carries it over, and says why", async () => {
    await chair.goto(`/work-items/${item}`);
    await expect(heading(chair)).toHaveText(`Delays ${name}`);
    await expect(chair.getByRole("radio", { name: "It was dealt with" })).toHaveCount(0);
    await expect(chair.getByRole("radio", { name: "Carry it over" })).toBeVisible();
    await byKeyboard.choose(chair, chair.getByRole("radio", { name: "Carry it over" }));
    await expect(chair.locator(`#meeting option[value="${second}"]`)).toBeAttached();
    await expectAccessibleAtEveryWidth(chair);
    await byKeyboard.goTo(chair, chair.getByLabel("Which meeting?"), second);
    await byKeyboard.type(chair, chair.locator("#carried"), "The officer was ill.");
    await byKeyboard.press(chair, chair.getByRole("button", { name: "Record", exact: true }));
    await expect(chair.getByRole("alert")).toContainText("The item is carried over");
    await expect(chair.getByRole("region", { name: "What has happened" })).toContainText(
      "The officer was ill.",
    );
    await expectAccessibleAtEveryWidth(chair);
  });

  await test.step("the request says where it stands, to everybody who reads it", async () => {
    const other = await as("member2", `/requests/${request}`);
    const programme = other.getByRole("region", { name: "On the work programme of a committee" });
    await expect(programme).toContainText("Improving lives, meeting of");
    await expect(programme).toContainText("carried over once");
    await expect(programme).toContainText("the officer was ill");
    await expect(other.getByRole("link", { name: "Put it on the work programme" })).toHaveCount(0);
    await expectAccessibleAtEveryWidth(other);
  });

  await test.step("the forward plan has it, and a chair of another committee nothing to do there", async () => {
    await member.goto(`/committees/${committee}/work-programme`);
    await expect(member.getByRole("main")).toContainText(`Delays ${name} (${item})`);
    await expect(member.getByRole("link", { name: "Put an item on it" })).toHaveCount(0);
    await expectAccessibleAtEveryWidth(member);
    await member.emulateMedia({ media: "print" });
    await expect(member.getByRole("link", { name: "With the meetings of the last year" })).toBeHidden();
    await expect(member.getByRole("link", { name: `Delays ${name} (${item})` })).toBeVisible();
    await member.emulateMedia({ media: null });
  });

  await test.step("governance records what was said, which answers the request", async () => {
    await adviser.goto(`/work-items/${item}`);
    await byKeyboard.choose(adviser, adviser.getByRole("radio", { name: "It was dealt with" }));
    await expect(adviser.getByText(`This also answers request ${request}`)).toBeVisible();
    const record = adviser.getByRole("button", { name: "Record", exact: true });
    await byKeyboard.press(adviser, record);
    await expect(adviser.getByRole("alert")).toContainText("Enter what was said and what came of it");
    await expectAccessibleAtEveryWidth(adviser);
    await byKeyboard.type(adviser, adviser.getByLabel("What was said, and what came of it?"), outcome);
    await byKeyboard.press(adviser, record);
    await expect(adviser.getByRole("alert")).toContainText("What came of the item is recorded");
    await member.goto(`/requests/${request}`);
    await expect(member.getByRole("main")).toContainText(outcome);
    await expect(member.getByRole("region", { name: "On the work programme of a committee" })).toContainText(
      "(done)",
    );
  });
});

test("governance arranges a meeting, writes the terms of reference, and cancels the meeting again", async ({
  as,
}) => {
  const name = Date.now().toString(36);
  const { day, month, year, time } = unlike(45);
  const adviser = await as("governance-adviser", "/committees");
  await expectAccessibleAtEveryWidth(adviser);
  await adviser.getByRole("link", { name: "Overview and scrutiny" }).click();
  await expect(heading(adviser)).toHaveText("Overview and scrutiny");

  await test.step("the terms of reference", async () => {
    await adviser.getByRole("link", { name: /^(Write|Change) the terms of reference$/ }).click();
    await adviser.getByLabel("Terms of reference").fill(`To hold the executive to account (${name}).`);
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("button", { name: "Save terms" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The terms of reference are saved");
    await adviser.getByRole("link", { name: "Go back to the committee" }).click();
    await adviser.locator("summary", { hasText: "Terms of reference" }).click();
    await expect(adviser.getByText(`To hold the executive to account (${name}).`)).toBeVisible();
    await expectReadable(adviser);
  });

  await test.step("a meeting", async () => {
    await adviser.getByRole("link", { name: "Arrange a meeting" }).click();
    await adviser.getByRole("button", { name: "Arrange the meeting" }).click();
    await expect(adviser.getByRole("alert")).toContainText("Enter a day that exists");
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByLabel("Day", { exact: true }).fill(day);
    await adviser.getByLabel("Month", { exact: true }).fill(month);
    await adviser.getByLabel("Year", { exact: true }).fill(year);
    await adviser.getByLabel("Start time").fill(time);
    await adviser.getByLabel("Place").fill("Council Chamber, Town Hall");
    await adviser.getByLabel("Title (optional)").fill(`Special meeting ${name}`);
    await adviser.getByRole("button", { name: "Arrange the meeting" }).click();
    await expect(heading(adviser)).toHaveText("Meeting arranged");
    await expectAccessibleAtEveryWidth(adviser);
  });

  await test.step("a report is put on it, and waits once the meeting is cancelled", async () => {
    await adviser.getByRole("link", { name: "Go to the work programme" }).click();
    await adviser.getByRole("link", { name: "Put an item on it" }).click();
    await expect(adviser.getByLabel("Committee", { exact: true })).toHaveValue("overview-and-scrutiny");
    await adviser.getByLabel("Title").fill(`Budget report ${name}`);
    await adviser.getByLabel("What does the committee want of it?").fill("What the year will cost.");
    const meeting = adviser.locator("#meeting option", { hasText: `Special meeting ${name}` });
    await expect(meeting).toBeAttached();
    await adviser
      .getByLabel("Meeting", { exact: true })
      .selectOption((await meeting.getAttribute("value")) ?? "");
    await adviser.getByRole("button", { name: "Put it on the work programme" }).click();
    await expect(heading(adviser)).toHaveText("On the work programme");
    await adviser.getByRole("link", { name: "Work programme of Overview and scrutiny" }).click();
    await adviser
      .getByRole("region", { name: `Special meeting ${name}` })
      .getByRole("link", { name: /^Change or cancel/ })
      .click();
    await expect(heading(adviser)).toHaveText("Change the meeting");
    await expectReadable(adviser);
    await adviser.getByLabel("Why is it cancelled?").fill(`The building is closed (${name}).`);
    await adviser.getByRole("button", { name: "Cancel this meeting" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The meeting is cancelled");
    await adviser.getByRole("link", { name: "Go back to the work programme" }).click();
    const unplaced = adviser.getByRole("region", { name: "Not yet placed" });
    await expect(unplaced).toContainText(`Budget report ${name}`);
    await expect(unplaced).toContainText(`the building is closed (${name})`);
    await expectAccessibleAtEveryWidth(adviser);
  });
});
