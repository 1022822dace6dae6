import { expectAccessibleAtEveryWidth } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { correct, makeOwnScorecard, publish } from "./support/own-scorecard";
import { expect, test } from "./support/people";

test("a member follows a measure, finds it at home, and reads it edition by edition", async ({ as }) => {
  test.slow();
  const officer = await as("performance-officer");
  const board = await as("board");
  const own = await makeOwnScorecard(officer);
  await publish(officer, board, own);
  const member = await as("member");
  const address = `/scorecards/${own.scorecard}/${own.period}/measures/${own.indicator}`;

  await test.step("what was published is new at home", async () => {
    const published = member.getByRole("region", { name: /^Published / });
    await expect(published.getByRole("link", { name: `${own.title}, February 2017` })).toBeVisible();
    await expect(member.getByRole("region", { name: "Turned red" })).toBeVisible();
    await expect(member.getByRole("region", { name: "Got worse most" })).toBeVisible();
    await expect(member.getByRole("region", { name: "Improved most" })).toBeVisible();
    const standing = member.getByText(
      /^[0-9]+ of [0-9]+ measures got worse and (is|are) in England’s worst quarter/,
    );
    await expect(standing).toBeVisible();
    // Home begins with it, before what anybody has to do.
    const next = member.getByRole("heading", { level: 2 }).first();
    expect((await standing.boundingBox())?.y ?? 0).toBeLessThan((await next.boundingBox())?.y ?? 0);
    await expect(member.getByRole("region", { name: "Measures you follow" })).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
  });

  await test.step("the measure is followed by keyboard, and that is said", async () => {
    await member.goto(address);
    await expect(member.getByRole("button", { name: "Follow this measure" })).toBeVisible();
    await tabTo(member, ".app-follow button");
    await member.keyboard.press("Enter");
    await expect(member.getByText("You follow this measure. It is on your home page.")).toBeVisible();
    await expect(member.getByRole("button", { name: "Stop following" })).toBeFocused();
    await expectAccessibleAtEveryWidth(member);
  });

  await test.step("it is at home with its figure, and not at another member's", async () => {
    await member.goto("/");
    const followed = member.getByRole("region", { name: "Measures you follow" });
    const card = followed.getByRole("listitem").filter({ hasText: own.measure });
    await expect(card.getByText("410", { exact: true })).toBeVisible();
    await expect(card.getByText("Not rated")).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
    const other = await as("member2");
    await expect(other.getByRole("region", { name: "Measures you follow" })).not.toContainText(own.measure);
  });

  await test.step("a correction is told of, and the history keeps what was published first", async () => {
    await correct(officer, board, own, 416);
    await member.goto("/");
    const published = member.getByRole("region", { name: /^Published / });
    await expect(published.getByText(/^Corrected .*Visits of the last week were left out\.$/)).toBeVisible();
    await member
      .getByRole("region", { name: "Measures you follow" })
      .getByRole("link", { name: own.measure })
      .click();
    const history = member.getByRole("table", { name: /^As published, edition by edition/ });
    const first = history.getByRole("row", { name: /^February 2017 Published/ });
    await expect(first.getByText("410", { exact: true })).toBeVisible();
    await expect(first.getByText(/^Corrected /)).toBeVisible();
    await expect(
      first.getByText("Revised since: 416 in the edition February 2017, revision 2"),
    ).toBeVisible();
    await expect(history.getByRole("row", { name: /^February 2017, revision 2/ })).toContainText("416");
    await expectAccessibleAtEveryWidth(member);
  });

  await test.step("following is stopped, and home no longer shows it", async () => {
    await member.getByRole("button", { name: "Stop following" }).click();
    await expect(member.getByText("You no longer follow this measure.")).toBeVisible();
    await member.goto("/");
    await expect(member.getByRole("region", { name: "Measures you follow" })).not.toContainText(own.measure);
  });
});

test("what is new stays while somebody reads, and a reload does not empty it", async ({ as }) => {
  const member = await as("chair");
  const published = member.getByRole("region", { name: /^Published / });
  await expect(published.getByRole("listitem")).not.toHaveCount(0);
  const before = await published.getByRole("listitem").allInnerTexts();
  await member.reload();
  await expect(published.getByRole("listitem")).toHaveText(before, { useInnerText: true });
});
