import { expectAccessibleAtEveryWidth } from "./support/axe";
import { council } from "./support/demo";
import { makeOwnScorecard } from "./support/own-scorecard";
import { expect, ownPages, test } from "./support/people";

test("next year's target is proposed by its lead officer, agreed by the board and approved", async ({
  as,
}) => {
  test.slow();
  const officer = await as("performance-officer");
  const { scorecard, title } = await makeOwnScorecard(officer);
  const code = `TREV-${scorecard.slice("life-".length)}`;
  const measure = `Visits on time ${code}`;
  await officer.request.put(`/api/v1/indicators/${code}`, {
    headers: { ...ownPages, "If-None-Match": "*" },
    data: {
      title: measure,
      definition: "Visits on time.",
      unit: "PERCENTAGE",
      decimals: 0,
      polarity: "HIGH_IS_GOOD",
      frequency: "MONTHLY",
      yearType: "FINANCIAL",
      aggregation: "RATIO",
      theme: "Early Help",
    },
  });
  for (const [month, value] of [
    ["2025-10", 83],
    ["2025-11", 86],
    ["2025-12", 91],
  ]) {
    await officer.request.put(`/api/v1/period-values/${code}/${council}/${month}`, {
      headers: { ...ownPages, "If-None-Match": "*" },
      data: { value },
    });
  }
  await officer.request.post(`/api/v1/scorecards/${scorecard}/sets`, {
    headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
    data: { reason: "One measure", items: [{ indicator: code, theme: "Early Help" }] },
  });
  let review = "";

  await test.step("the performance officer opens the review", async () => {
    await officer.goto("/target-reviews");
    await officer.getByRole("link", { name: "Open a review" }).click();
    await officer.getByRole("button", { name: "Open the review" }).click();
    await officer.getByRole("alert").getByRole("link", { name: "Select a scorecard" }).click();
    await expect(officer.getByLabel("Scorecard", { exact: true })).toBeFocused();
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByLabel("Scorecard", { exact: true }).selectOption({ label: title });
    await officer.getByRole("button", { name: "Open the review" }).click();
    await expect(officer.getByRole("heading", { level: 1 })).toContainText("Targets for");
    await expect(officer.getByText("Measures: 1 waiting for a proposal.")).toBeVisible();
    review = new URL(officer.url()).pathname;
  });

  await test.step("the lead officer sees what a target would have rated, and proposes it", async () => {
    const lead = await as("lead-officer", review);
    await lead.getByRole("link", { name: measure, exact: true }).click();
    await lead.getByLabel("Target", { exact: true }).fill("90");
    await lead.getByRole("radio", { name: "Down or up to a figure" }).check();
    await lead.getByLabel("Worst figure that is still amber").fill("85");
    await expect(
      lead.getByText(
        "With this target, 2025-26 would have been red in 1 of 3 months, amber in 1 and green in 1.",
      ),
    ).toBeVisible();
    await lead.getByRole("radio", { name: "Local: set by the council" }).check();
    await lead.getByLabel("Who set it, and where it is written").fill("Assurance board");
    await lead.getByRole("button", { name: "Propose this target" }).click();
    await expect(lead.getByRole("alert")).toContainText("Enter why this target");
    await expectAccessibleAtEveryWidth(lead);
    await lead.getByLabel("Why this target?").fill("Two posts are filled from April.");
    await lead.getByRole("button", { name: "Propose this target" }).click();
    await expect(lead.getByRole("alert")).toContainText("The target is proposed");
  });

  await test.step("the board agrees it and approves the review", async () => {
    const board = await as("board", review);
    await expect(board.getByText("90% or more; amber down to 85%")).toBeVisible();
    await board.getByRole("link", { name: measure, exact: true }).click();
    await board.getByRole("button", { name: "Agree this target" }).click();
    await expect(board.getByRole("alert")).toContainText("The target is agreed");
    await board.getByRole("link", { name: new RegExp(`^${title}, `) }).click();
    await board.getByText("How it stands now").click();
    await expectAccessibleAtEveryWidth(board);
    await board.getByRole("button", { name: "Approve 1 target" }).click();
    await expect(board.getByRole("alert")).toContainText("are approved");
    await expect(board.getByText("Measures: 1 approved.")).toBeVisible();
  });
});
