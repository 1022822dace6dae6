import { expectAccessibleAtEveryWidth } from "./support/axe";
import { makeOwnScorecard } from "./support/own-scorecard";
import { expect, test } from "./support/people";

test("a group says what it would do with measures, decides, and the set that is adopted is told of", async ({
  as,
}) => {
  test.slow();
  const officer = await as("performance-officer");
  const { title, measure } = await makeOwnScorecard(officer);
  const added = "New EHC plans issued within 20 weeks - excluding exceptions";
  let review = "";

  await test.step("the performance officer opens the review and names the group", async () => {
    await officer.goto("/indicator-reviews/new");
    await officer.getByRole("button", { name: "Open the review" }).click();
    await officer
      .getByRole("alert")
      .getByRole("link", { name: "Select the scorecard that is reviewed" })
      .click();
    await expect(officer.getByLabel("Scorecard", { exact: true })).toBeFocused();
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByLabel("Scorecard", { exact: true }).selectOption({ label: title });
    await officer
      .getByLabel("What there is to choose from")
      .selectOption({ label: "Children's services: the scrutiny set" });
    await officer.getByLabel("What is it set up for?").fill("Which measures does the committee need?");
    for (const [group, [day, month, year]] of [
      ["First day", ["11", "1", "2027"]],
      ["Decides by", ["8", "3", "2027"]],
    ] as const) {
      const dates = officer.getByRole("group", { name: group });
      await dates.getByLabel("Day").fill(day);
      await dates.getByLabel("Month").fill(month);
      await dates.getByLabel("Year").fill(year);
    }
    for (const name of ["Member Demonstration", "Chair Demonstration", "Lead Officer Demonstration"])
      await officer.getByRole("checkbox", { name, exact: true }).check();
    await officer.getByRole("button", { name: "Open the review" }).click();
    await expect(officer.getByRole("heading", { level: 1 })).toContainText("Which measures");
    await expect(officer.getByText("No measure of “Children with SEN” is in this set.")).toBeVisible();
    review = new URL(officer.url()).pathname;
  });

  await test.step("a member would add a measure, and a lead officer agrees", async () => {
    const member = await as("member", review);
    await expectAccessibleAtEveryWidth(member);
    await member.getByRole("link", { name: added, exact: true }).click();
    await member.getByRole("radio", { name: "Add", exact: true }).check();
    await member.getByLabel("Why?").fill("Parents ask about it, and no measure of ours says it.");
    await member.getByRole("button", { name: "Say this" }).click();
    await expect(member.getByRole("alert")).toContainText("What you would do is kept");
    const lead = await as("lead-officer", new URL(member.url()).pathname);
    await lead.getByRole("radio", { name: "Add", exact: true }).check();
    await lead.getByRole("button", { name: "Say this" }).click();
    await expect(lead.getByText("Lead Officer Demonstration, ")).toBeVisible();
    await expectAccessibleAtEveryWidth(lead);
  });

  await test.step("the chair writes down what the group decided", async () => {
    const chair = await as("chair", review);
    await expect(chair.getByText("Add: 2")).toBeVisible();
    await chair.getByRole("link", { name: added, exact: true }).click();
    await chair.getByText("Write down what the group decided").click();
    const decide = chair.getByRole("group", { name: "What did the group decide?" });
    await decide.getByRole("radio", { name: "Add", exact: true }).check();
    await chair.getByLabel("Minute").fill("Added, as members asked for it.");
    await chair.getByRole("button", { name: "Write down the decision" }).click();
    await expect(chair.getByRole("alert")).toContainText("The decision is written down");
  });

  await test.step("the officer adopts the set, and every member can read what was decided", async () => {
    await officer.reload();
    await officer.getByText("Adopt the set of 2 measures").click();
    const from = officer.getByRole("group", { name: "From when does it count?" });
    await from.getByLabel("Day").fill("1");
    await from.getByLabel("Month").fill("4");
    await from.getByLabel("Year").fill("2027");
    await officer.getByLabel("Minute of the adoption").fill("Members asked for a measure of SEND.");
    await officer.getByRole("button", { name: "Adopt this set" }).click();
    await expect(officer.getByRole("alert")).toContainText("The set is adopted");
    const other = await as("member2", review);
    await expect(
      other.getByText("Editions of periods that end on 1 April 2027 or later show this set."),
    ).toBeVisible();
    await expect(other.getByRole("link", { name: measure })).toBeVisible();
    await expectAccessibleAtEveryWidth(other);
  });
});
