import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { earlyHelp, openDraft, submitDraft } from "./support/demo";
import { tabTo } from "./support/keyboard";
import { oneClickAddress, receivedMail, unsubscribePage, whileMailServerIsDown } from "./support/mail";
import { expect, ownPages, test } from "./support/people";

const emails = (page: Page) => page.getByRole("table", { name: "E-mails, newest first" });
const told = (page: Page) => page.getByRole("table", { name: "Publications, newest first" });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function step(page: Page, edition: string, name: "approval" | "publication") {
  const etag = (await page.request.get(edition)).headers().etag ?? "";
  const answer = await page.request.post(`${edition}/${name}`, {
    headers: { ...ownPages, "If-Match": etag },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

test("a published scorecard is told of, governance sees to whom, and members choose their e-mails", async ({
  as,
  browser,
  request,
}) => {
  const officer = await as("performance-officer");
  const board = await as("board");
  const governance = await as("governance-adviser");
  const period = await openDraft(officer);
  await submitDraft(officer, period);
  const edition = `/api/v1/scorecards/${earlyHelp.scorecard}/editions/${period}`;
  const label: string = (await (await officer.request.get(edition)).json()).periodLabel;
  const subject = `${earlyHelp.title}, ${label}`;
  await test.step("the board is told of what is submitted, and the officer of what is approved", async () => {
    await receivedMail("board@scrutineer.example", `For the board: ${subject}`);
    await board.goto("/");
    await board.getByRole("link", { name: `For the board: ${subject}` }).click();
    await expect(heading(board)).toHaveText(earlyHelp.title);
    await step(board, edition, "approval");
    const approved = await receivedMail("performance-officer@scrutineer.example", `Approved: ${subject}`);
    expect(approved.text).toContain(`/editions/${earlyHelp.scorecard}/${period}`);
    await officer.goto("/");
    await expect(officer.getByRole("link", { name: `Approved: ${subject}` })).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);
  });

  await test.step("while the mail server is down, governance reads why an e-mail waits", async () => {
    await whileMailServerIsDown(async () => {
      await step(officer, edition, "publication");
      const row = emails(governance).getByRole("row").filter({ hasText: subject }).first();
      await expect(async () => {
        await governance.goto("/circulation/sent");
        await expect(row).toContainText("Will be tried again", { timeout: 15_000 });
      }).toPass({ timeout: 600_000 });
      await expect(heading(governance)).toHaveText("What was sent");
      await expect(row).toContainText("The mail server could not be reached");
      await expectAccessibleAtEveryWidth(governance);
      await row.getByRole("link").click();
      await expect(heading(governance)).toHaveText(subject);
      await expect(governance.getByText("Will be tried again")).toBeVisible();
      await expectAccessibleAtEveryWidth(governance);
    });
  });

  await test.step("governance copies the month's block for the newsletter", async () => {
    await governance.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = (type: string) =>
      governance.evaluate(async (wanted) => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType(wanted))?.text();
      }, type);
    await governance.goto("/circulation/sent");
    await governance.getByRole("link", { name: "This month’s block for the members’ newsletter" }).click();
    await expect(governance.getByRole("heading", { name: /^Scorecards published in/ })).toBeVisible();
    await expect(governance.getByRole("link", { name: subject })).toBeVisible();
    await expectAccessibleAtEveryWidth(governance);

    await governance.getByRole("button", { name: "Copy with links and headings" }).click();
    await expect(governance.getByText(/^The block is copied/)).toBeVisible();
    expect(await copied("text/html")).toMatch(new RegExp(`<a href="[^"]*/${period}">${subject}</a>`));
    await governance.getByRole("button", { name: "Copy as plain text" }).click();
    await expect(governance.getByText(/^The text is copied/)).toBeVisible();
    expect(await copied("text/plain")).toContain(`${subject}\n`);
    await governance.getByRole("button", { name: "Copy as HTML code" }).click();
    await expect(governance.getByText(/^The HTML is copied/)).toBeVisible();
    expect(await copied("text/plain")).toContain("<h2>Scorecards published in");

    await governance.getByRole("link", { name: "The month after" }).click();
    await expect(governance.getByText("None.", { exact: true })).toBeVisible();
  });

  const chair = await as("chair", "/e-mails");
  await test.step("the chair chooses measures for the daily e-mail, by keyboard", async () => {
    const theme = chair.locator("details", { hasText: /^Early Help: / });
    const contacts = theme.locator("input").first();
    const field = `#${await contacts.getAttribute("id")}`;
    const wasChosen = await contacts.isChecked();
    await tabTo(chair, `details:has(${field}) > summary`);
    await chair.keyboard.press("Enter");
    await tabTo(chair, field);
    await chair.keyboard.press("Space");
    await tabTo(chair, "form .govuk-button");
    await chair.keyboard.press("Enter");
    await expect(chair.getByRole("alert")).toContainText("Your choices are saved");
    await expectAccessibleAtEveryWidth(chair);
    await chair.reload();
    await theme.locator("summary").click();
    await expect(contacts).toBeChecked({ checked: !wasChosen });
  });

  await test.step("a link that was not signed here says what to do instead", async () => {
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto("/unsubscribe/not-signed.here");
    await expect(heading(visitor)).toHaveText("This link does not work");
    await expect(visitor.getByText(/^Some e-mail programs cut long links/)).toBeVisible();
    await expectAccessibleAtEveryWidth(visitor);
    await visitor.getByRole("link", { name: "Choose which e-mails you get" }).click();
    await expect(visitor.getByRole("link", { name: "Sign in" })).toBeVisible();
    await visitor.context().close();
  });

  await test.step("once the server is back the e-mail arrives, and governance sees that it was sent", async () => {
    await receivedMail("member@scrutineer.example", subject);
    await governance.goto("/circulation/sent?state=SENT");
    const row = emails(governance)
      .getByRole("row")
      .filter({ hasText: subject })
      .filter({ hasText: /(?<!-)member@/ });
    await expect(row).toContainText("Sent");
    await expect(row).toContainText(/\d{1,2} \w+ 20\d\d/);
    await expect(told(governance).getByRole("row").filter({ hasText: subject })).toContainText(
      "4 people are told by e-mail",
    );
    await tabTo(governance, "tbody a");
    await row.getByRole("link").click();
    await expect(governance.getByText("Contacts in the month.")).toBeVisible();
    await expect(governance.getByText("(each recipient's own address)")).toBeVisible();
    await expectAccessibleAtEveryWidth(governance);
  });

  const takesBack = async (user: "member" | "member2") => {
    const page = await as(user, "/e-mails");
    const choice = page.getByRole("checkbox", { name: earlyHelp.title });
    await expect(choice).not.toBeChecked();
    await choice.check();
    await page.getByRole("button", { name: "Save choices" }).click();
    await expect(page.getByRole("alert")).toContainText("Your choices are saved");
    await page.reload();
    await expect(choice).toBeChecked();
    await expectAccessibleAtEveryWidth(page);
  };
  await test.step("a mail program's one click stops the e-mails, once and again, until the member takes it back", async () => {
    const address = oneClickAddress(await receivedMail("member@scrutineer.example", subject));
    for (const _ of ["once", "again"]) {
      const answer = await request.post(address, { form: { "List-Unsubscribe": "One-Click" } });
      expect(answer.status(), await answer.text()).toBe(200);
      expect((await answer.json()).done).toBe(true);
    }
    await takesBack("member");
  });

  await test.step("a person follows the link, is asked first, and takes it back when signed in", async () => {
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(unsubscribePage(await receivedMail("member2@scrutineer.example", subject)));
    await expect(heading(visitor)).toHaveText("Stop these e-mails?");
    await expectAccessibleAtEveryWidth(visitor);
    await tabTo(visitor, "main .govuk-button");
    await visitor.keyboard.press("Enter");
    await expect(heading(visitor)).toHaveText("These e-mails are stopped");
    await expectAccessibleAtEveryWidth(visitor);
    await visitor.context().close();

    await takesBack("member2");
  });
});
