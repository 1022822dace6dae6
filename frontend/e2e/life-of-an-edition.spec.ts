import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { makeOwnScorecard, revise } from "./support/own-scorecard";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

// Presses the link to a step and then the button of the step's page.
async function take(page: Page, link: string, button: string, done: string) {
  await page.getByRole("link", { name: link }).click();
  await page.getByRole("button", { name: button }).click();
  await expect(heading(page)).toHaveText(done);
}

test("an edition is commented on, sent back, set a time, published, corrected and read in both revisions", async ({
  as,
}) => {
  const officer = await as("performance-officer");
  const own = await makeOwnScorecard(officer);
  const place = `/editions/${own.scorecard}/${own.period}`;
  const scorecard = `/scorecards/${own.scorecard}/${own.period}`;
  const erratum = "Visits were 416, not 412: six had been left out.";

  await officer.goto(place);
  await take(officer, "Submit this edition to the board", "Submit to the board", "Edition submitted");
  const board = await as("board", place);

  await test.step("the board comments on a measure, from its row in the preview", async () => {
    await board.getByRole("link", { name: "Preview the scorecard" }).click();
    await expectAccessibleAtEveryWidth(board);
    await board.getByRole("link", { name: `Comment on ${own.measure}` }).click();
    await expect(heading(board)).toHaveText(`Comments on ${own.measure}`);
    await board.getByRole("button", { name: "Add comment" }).click();
    await expect(board.getByRole("alert")).toContainText("Enter your comment");
    await expectAccessibleAtEveryWidth(board);
    await board.getByLabel("Your comment").fill("Are six visits missing here?");
    // By keyboard alone, from the field to the button.
    await board.getByLabel("Your comment").focus();
    await tabTo(board, "button.govuk-button");
    await board.keyboard.press("Enter");
    await expect(board.getByRole("alert")).toContainText("Your comment is added");
    await expect(board.getByText("Are six visits missing here?")).toBeVisible();
    await expect(board.getByLabel("Your comment")).toHaveValue("");
  });

  await test.step("and on the edition as a whole, then sends it back", async () => {
    await board.getByRole("link", { name: "All comments on this edition" }).click();
    await board.getByLabel("Your comment").fill("Say more in the overview.");
    await board.getByRole("button", { name: "Add comment" }).click();
    await expect(board.getByRole("heading", { name: "The edition as a whole" })).toBeVisible();
    await expectAccessibleAtEveryWidth(board);
    await board.getByRole("link", { name: "Preview the scorecard" }).click();
    await expect(board.getByRole("link", { name: `1 open comment on ${own.measure}` })).toBeVisible();
    await board.goto(place);
    await board.getByRole("link", { name: "Return this edition for changes" }).click();
    await board.getByLabel("What has to be changed?").fill("See our two comments.");
    await board.getByRole("button", { name: "Return for changes" }).click();
    await expect(heading(board)).toHaveText("Edition returned");
  });

  await test.step("the officer deals with the comments and submits it anew", async () => {
    await revise(officer, own, 412);
    await officer.goto(place);
    await officer.getByRole("link", { name: /^Comments of the board.*\(2 to deal with\)/ }).click();
    for (const left of [1, 0]) {
      await officer
        .getByRole("button", { name: /^Mark as dealt with/ })
        .first()
        .click();
      await expect(officer.getByRole("alert")).toContainText("marked as dealt with");
      await expect(officer.getByRole("button", { name: /^Mark as dealt with/ })).toHaveCount(left);
    }
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("link", { name: "See where this edition stands" }).click();
    await officer.getByLabel("Overview").fill("Visits in the month, counted again.");
    await officer.getByRole("button", { name: "Save overview" }).click();
    await expect(officer.getByRole("alert")).toContainText("The overview is saved");
    await take(officer, "Submit this edition to the board", "Submit to the board", "Edition submitted");
  });

  await test.step("no button is shown before what would move it, and which is to be read first", async () => {
    const later = "**/differences*";
    let show = () => {};
    const shown = new Promise<void>((resolve) => {
      show = resolve;
    });
    await board.route(later, async (route) => {
      await shown;
      await route.continue();
    });
    await board.goto(place);
    await expect(board.getByText("Looking at what was changed since the board last had it.")).toBeVisible();
    await expect(board.getByRole("link", { name: "Approve this edition" })).toHaveCount(0);
    show();
    await expect(board.getByRole("link", { name: "Approve this edition" })).toBeVisible();
    await board.unroute(later);
  });

  await test.step("the board sees what was changed, and approves", async () => {
    await board.goto(place);
    const changed = board.getByRole("table", { name: "What was changed since the board last had it" });
    await expect(changed.getByRole("row").filter({ hasText: "Overview" })).toContainText("counted again");
    await expect(changed.getByRole("row").filter({ hasText: "Figures" })).toContainText(/410.*412/);
    await expectAccessibleAtEveryWidth(board);
    await take(board, "Approve this edition", "Approve this edition", "Edition approved");
  });

  await test.step("the officer sets a time on London's clock", async () => {
    await officer.goto(place);
    await officer.getByRole("link", { name: "Publish it at a set time" }).click();
    await officer.getByRole("button", { name: "Set the time" }).click();
    await officer
      .getByRole("alert")
      .getByRole("link", { name: /^Enter a day that exists/ })
      .click();
    await expect(officer.getByLabel("Day")).toBeFocused();
    await expectAccessibleAtEveryWidth(officer);

    await officer.getByLabel("Day").fill("1");
    await officer.getByLabel("Month").fill("2");
    await officer.getByLabel("Year").fill("2020");
    await officer.getByLabel("At what time?").fill("9:30am");
    await officer.getByRole("button", { name: "Set the time" }).click();
    await expect(officer.getByRole("alert")).toContainText("The time of publication must lie in the future");

    const year = new Date(Date.now() + 60 * 86_400_000).getUTCFullYear();
    const month = new Date(Date.now() + 60 * 86_400_000).getUTCMonth() + 1;
    await officer.getByLabel("Month").fill(String(month));
    await officer.getByLabel("Year").fill(String(year));
    await officer.getByRole("button", { name: "Set the time" }).click();
    await expect(heading(officer)).toHaveText("Time set");
    await expect(officer.getByText(/To be published on 1 .* at 9:30am/)).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("link", { name: "See where this edition stands" }).click();
    await expect(officer.getByText(/at 9:30am, London time$/)).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);
  });

  await test.step("takes it back and publishes at once", async () => {
    await officer.getByRole("link", { name: "Take the set time back" }).click();
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("button", { name: "Take the set time back" }).click();
    await expect(heading(officer)).toHaveText("Set time taken back");
    await officer.getByRole("link", { name: "See where this edition stands" }).click();
    await expect(officer.getByText("Time of publication set")).toBeVisible();
    await take(officer, "Publish this edition", "Publish now", "Edition published");
  });

  await test.step("a mistake is found: the officer opens a correction", async () => {
    await revise(officer, own, 416);
    await officer.goto(place);
    await officer.getByRole("link", { name: "Correct this edition" }).click();
    await officer.getByRole("button", { name: "Open the correction" }).click();
    await expect(officer.getByRole("alert")).toContainText("Enter what was wrong");
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByLabel("What was wrong, and what is right?").fill(erratum);
    await officer.getByRole("button", { name: "Open the correction" }).click();
    await officer.waitForURL(`**${place}?revision=2`);
    await expect(officer.getByText("Edition for February 2017, correction (revision 2)")).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("link", { name: "Preview the scorecard" }).click();
    await expect(officer.getByText("This is a correction in preparation.")).toBeVisible();
    await expect(officer.getByText("416", { exact: true }).first()).toBeVisible();
    await officer.goBack();
    await take(officer, "Submit this edition to the board", "Submit to the board", "Edition submitted");
  });

  const member = await as("member", scorecard);
  await test.step("until it is published, members read what was published first", async () => {
    await expect(member.getByText("412", { exact: true }).first()).toBeVisible();
    await expect(member.getByText(erratum)).toHaveCount(0);
  });

  await test.step("the board approves the correction and the officer publishes it", async () => {
    await board.goto("/editions");
    await board.getByRole("link", { name: new RegExp(`${own.title}.*correction \\(revision 2\\)`) }).click();
    await take(board, "Approve this edition", "Approve this edition", "Edition approved");
    await officer.goto(`${place}?revision=2`);
    await take(officer, "Publish this edition", "Publish now", "Edition published");
  });

  await test.step("a member reads what was corrected, on the scorecard and its measure", async () => {
    await member.goto(scorecard);
    await expect(member.getByText(erratum)).toBeVisible();
    await expect(member.getByText("416", { exact: true }).first()).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
    await member.getByRole("link", { name: own.measure }).first().click();
    await expect(member.getByText(erratum)).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
  });

  await test.step("and the old revision, which is marked and keeps its figures", async () => {
    await member.getByRole("link", { name: "Read revision 1 as it was" }).click();
    await expect(member.getByText(/^This revision was replaced by a correction on/)).toBeVisible();
    await expect(member.getByText("Request a deep dive", { exact: true })).toHaveCount(0);
    await expectAccessibleAtEveryWidth(member);
    await member
      .getByRole("navigation", { name: "Breadcrumb" })
      .getByRole("link", { name: "February 2017" })
      .click();
    await member.waitForURL(`**${scorecard}?revision=1`);
    await expect(member.getByText("412", { exact: true }).first()).toBeVisible();
    await expect(member.getByText(/^This revision was replaced by a correction on/)).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
    await member.getByRole("link", { name: own.measure }).first().click();
    await member.waitForURL(`**/measures/${own.indicator}?revision=1`);
    await member.getByRole("link", { name: "Read the corrected edition" }).click();
    await expect(member.getByText(/^Corrected on/)).toBeVisible();
  });
});
