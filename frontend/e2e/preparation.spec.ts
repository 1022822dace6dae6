import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";
import { prepareDraft } from "./support/preparation";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const cause = "Two posts stood empty in March.";
const action = "Fill both posts";

test("a lead officer writes what is owed, and only then the edition goes to the board and to members", async ({
  as,
}) => {
  const officer = await as("performance-officer");
  const draft = await prepareDraft(officer);
  const edition = `/editions/${draft.scorecard}/${draft.period}`;
  const lead = await as("lead-officer");

  await test.step("the performance officer sees what each service owes", async () => {
    await officer.goto(edition);
    await officer.getByRole("link", { name: "What each service still owes" }).click();
    await expect(heading(officer)).toHaveText("What each service still owes");
    await expect(officer.getByText("1 service still owes something.")).toBeVisible();
    await expect(officer.getByRole("region", { name: "Social care" })).toContainText(
      "2 things to do, 2 overdue",
    );
    await expect(officer.getByRole("region", { name: "Early help" })).toContainText("Everything is done");
    await expectAccessibleAtEveryWidth(officer);
    // On a fresh stack the directory of people may still be on its way from Keycloak.
    await expect(async () => {
      await officer.getByRole("button", { name: "Send a reminder now to Social care" }).click();
      await expect(officer.getByText("A reminder goes to 1 person of Social care")).toBeVisible({
        timeout: 15_000,
      });
    }).toPass({ timeout: 600_000 });
    await expectAccessibleAtEveryWidth(officer);
  });

  await test.step("the board cannot have it yet: the problem names the measures and leads to each", async () => {
    await officer.goto(`${edition}/submit`);
    await officer.getByRole("button", { name: "Submit to the board" }).click();
    await expect(officer.getByRole("alert")).toContainText(
      "is red and needs a cause and an action with a date",
    );
    await expect(officer.getByRole("alert")).toContainText("has no figure for March 2026");
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("alert").getByRole("link", { name: draft.red.title }).click();
    await expect(heading(officer)).toHaveText(draft.red.title);
  });

  await test.step("the lead officer finds the draft on the home page and writes, by keyboard alone", async () => {
    await lead.goto("/");
    await expect(lead.getByText("2 things to do, 2 overdue").first()).toBeVisible();
    await expectAccessibleAtEveryWidth(lead);
    await lead.getByRole("link", { name: `${draft.title}, March 2026` }).click();
    await expect(lead.getByText("Other services (1)")).toBeVisible();
    await expectAccessibleAtEveryWidth(lead);
    await tabTo(lead, `a[href$="${draft.red.indicator}"]`);
    await lead.keyboard.press("Enter");
    await expect(heading(lead)).toHaveText(draft.red.title);
    await tabTo(lead, "#text");
    await lead.keyboard.type("Fewer visits were made on time, due to the fact that MASH was short of staff.");
    await expect(lead.getByText("You have 134 words remaining").first()).toBeVisible();
    await expect(lead.getByText("Will every member know what “MASH” stands for?")).toBeVisible();
    await expectAccessibleAtEveryWidth(lead);
    await tabTo(lead, "#cause");
    await lead.keyboard.type(cause);
    await tabTo(lead, "#what");
    await lead.keyboard.type(action);
    await tabTo(lead, "button.govuk-button");
    await lead.keyboard.press("Enter");
  });

  await test.step("an action that is not whole is refused, and each message leads to its field", async () => {
    await expect(lead.getByRole("alert")).toContainText("Enter who does it");
    await expectAccessibleAtEveryWidth(lead);
    await lead
      .getByRole("alert")
      .getByRole("link", { name: /the day by which it is done/ })
      .click();
    await expect(lead.locator("#due")).toBeFocused();
    await lead.keyboard.type("30");
    await tabTo(lead, "#due-month");
    await lead.keyboard.type("6");
    await tabTo(lead, "#due-year");
    await lead.keyboard.type("2026");
    await lead.getByLabel("Who does it?").fill("Head of Social Care");
    await lead.getByRole("button", { name: "Save commentary" }).click();
    await expect(lead.getByRole("alert")).toContainText("The commentary is saved");
    await expect(lead.getByText("Written", { exact: true })).toBeVisible();
    await expectAccessibleAtEveryWidth(lead);
  });

  await test.step("what somebody else saves meanwhile is not overwritten", async () => {
    await officer.reload();
    await lead.getByLabel("Why did it happen?").fill(`${cause} A third was filled.`);
    await officer.getByLabel("Who does it?").fill("Assistant Director");
    await officer.getByRole("button", { name: "Save commentary" }).click();
    await expect(officer.getByRole("alert")).toContainText("The commentary is saved");
    await lead.getByRole("button", { name: "Save commentary" }).click();
    await expect(
      lead.getByRole("heading", { name: "Someone else has changed this commentary" }),
    ).toBeVisible();
    await expect(lead.getByLabel("Why did it happen?")).toHaveValue(`${cause} A third was filled.`);
    await lead.getByRole("button", { name: "Read it again" }).click();
    await expect(
      lead.getByText("Saved meanwhile by Performance Officer Demonstration, and in the form below already:"),
    ).toBeVisible();
    await expect(lead.getByLabel("Who does it?")).toHaveValue("Assistant Director");
    await expect(lead.getByLabel("Why did it happen?")).toHaveValue(`${cause} A third was filled.`);
    await expectAccessibleAtEveryWidth(lead);
    await lead.getByRole("button", { name: "Drop what I typed" }).click();
    await expect(lead.getByLabel("Who does it?")).toHaveValue("Assistant Director");
    await expect(lead.getByText("Earlier versions of this commentary (1)")).toBeVisible();
  });

  await test.step("a late figure gets its day", async () => {
    lead.on("dialog", (dialog) => dialog.accept());
    await lead.goto(`${edition}/measures/${draft.missing.indicator}`);
    const late = lead.getByRole("group", { name: /When do you expect it/ });
    await late.getByLabel("Day").fill("14");
    await late.getByLabel("Month").fill("5");
    await late.getByLabel("Year").fill("2026");
    await lead.getByLabel("Why is it late?").fill("The new system sends it in May.");
    await lead.getByRole("button", { name: "Save commentary" }).click();
    await expect(lead.getByRole("alert")).toContainText("The commentary is saved");
    await expectAccessibleAtEveryWidth(lead);
  });

  await test.step("the preview is what members will see", async () => {
    await lead.getByRole("link", { name: "Preview this measure as members will see it" }).click();
    await expect(lead.getByText("Expected on 14 May 2026")).toBeVisible();
    await lead.goto(`/scorecards/${draft.scorecard}/${draft.period}`);
    await expectRead(lead);
    await expectAccessibleAtEveryWidth(lead);
  });

  await test.step("now it goes to the board, and members read it", async () => {
    await officer.goto(`${edition}/submit`);
    await officer.getByRole("button", { name: "Submit to the board" }).click();
    await expect(heading(officer)).toHaveText("Edition submitted");
    const board = await as("board", `${edition}/approve`);
    await board.getByRole("button", { name: "Approve this edition" }).click();
    await expect(heading(board)).toHaveText("Edition approved");
    await officer.goto(`${edition}/publish`);
    await officer.getByRole("button", { name: "Publish now" }).click();
    await expect(heading(officer)).toHaveText("Edition published");
    const member = await as("member", `/scorecards/${draft.scorecard}/${draft.period}`);
    await expectRead(member);
    await expectAccessibleAtEveryWidth(member);
    await member.getByRole("rowheader").getByRole("link", { name: draft.red.title, exact: true }).click();
    await expect(member.getByRole("heading", { name: "Commentary" })).toBeVisible();
    await expect(member.getByRole("region", { name: "In short" }).getByText(cause)).toBeVisible();
    await expect(member.locator(".app-commentary").getByText(cause)).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
    await lead.goto(`${edition}/measures/${draft.red.indicator}`);
    await expect(lead.getByText("This one is not any more.")).toBeVisible();
  });
});

async function expectRead(page: Page) {
  await expect(page.getByText(cause)).toBeVisible();
  await expect(page.getByText("By 30 June 2026: Assistant Director")).toBeVisible();
  await expect(page.getByText("Expected on 14 May 2026")).toBeVisible();
  await expect(page.getByText("The new system sends it in May.")).toBeVisible();
}
