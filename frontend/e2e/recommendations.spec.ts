import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth, expectReadable } from "./support/axe";
import { acceptForClinic, planClinic } from "./support/clinics";
import { ask, freeMeasure } from "./support/demo";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** A day in London, so many from now, part by part. */
function londonDay(days: number) {
  const moment = new Date(Date.now() + days * 86_400_000);
  const [year = "", month = "", day = ""] = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" })
    .format(moment)
    .split("-");
  return { day, month, year };
}

async function fillDay(page: Page, days: number) {
  const { day, month, year } = londonDay(days);
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month", { exact: true }).fill(month);
  await page.getByLabel("Year", { exact: true }).fill(year);
}

async function choosePerson(page: Page, label: string) {
  const select = page.getByLabel(label);
  const subject = await select
    .locator("option", { hasText: "Lead Officer Demonstration" })
    .first()
    .getAttribute("value");
  await select.selectOption(subject);
}

test("a recommendation from what a committee resolved to what every member sees on the tracker", async ({
  as,
}) => {
  test.slow();
  const name = Date.now().toString(36);
  const text = `Publish a plan for attendance ${name}.`;
  const task = `Write the plan ${name}.`;
  const member = await as("member");
  const adviser = await as("governance-adviser");
  const measure = await freeMeasure(member);
  const request = await ask(member, measure, `What is done about it? (${name})`);
  await acceptForClinic(adviser, request);
  const clinic = await planClinic(adviser, `Clinic ${name}`, [request], []);
  let cited = "";
  let address = "";

  await test.step("governance records it, and what is missing leads to its field", async () => {
    await adviser.goto("/tracker");
    await adviser.getByRole("link", { name: "Recommendations to the cabinet", exact: true }).click();
    await expect(heading(adviser)).toHaveText("Recommendations to the cabinet");
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.goto(`/recommendations/new?clinic=${clinic}`);
    await expect(adviser.getByLabel("What is it based on? (optional)")).toHaveValue(clinic);
    await adviser.getByRole("button", { name: "Record the recommendation" }).click();
    await adviser.getByRole("alert").getByRole("link", { name: "Select the committee that made it" }).click();
    await expect(adviser.getByLabel("Committee that made it")).toBeFocused();
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByLabel("Committee that made it").selectOption({ label: "Improving lives" });
    await adviser.getByLabel("What is recommended?").fill(text);
    await adviser.getByLabel("Who is it made to?").fill("Cabinet member for children");
    await fillDay(adviser, 0);
    await choosePerson(adviser, "Officer who leads on it");
    await adviser.getByLabel("What is it based on? (optional)").fill(`${clinic}, ${request}`);
    await adviser.getByRole("button", { name: "Record the recommendation" }).click();
    await expect(heading(adviser)).toHaveText("Recommendation recorded");
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("link", { name: "See recommendation" }).click();
    await expect(heading(adviser)).toHaveText(/^Recommendation \d{4}-\d{2}\/\d{2,}$/);
    cited = (await heading(adviser).textContent())?.replace("Recommendation ", "") ?? "";
    address = `/recommendations/${cited.replace("/", "-")}`;
    await expect(adviser.getByText(/^Due by .*, within two months$/)).toBeVisible();
    await expectReadable(adviser);
  });

  await test.step("the cabinet accepts it in part", async () => {
    await adviser.getByRole("button", { name: "Record the response" }).click();
    await expect(adviser.getByRole("alert")).toContainText("Select what the cabinet answered");
    await adviser.getByRole("radio", { name: "Accepted in part" }).check();
    await adviser
      .getByLabel("Why? For one accepted in part, which part")
      .fill("The plan, without new posts.");
    await fillDay(adviser, 0);
    await adviser.getByRole("button", { name: "Record the response" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The cabinet’s response is recorded");
    await expect(adviser.getByRole("region", { name: "What became of it" })).toContainText(
      "The plan, without new posts.",
    );
  });

  await test.step("an action carries it out", async () => {
    await adviser.getByLabel("What is to be done?").fill(task);
    await choosePerson(adviser, "Who does it?");
    await fillDay(adviser, 60);
    await adviser.getByRole("button", { name: "Add action" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The action is recorded");
    await expect(
      adviser.getByRole("region", { name: "Actions" }).getByRole("link", { name: task }),
    ).toBeVisible();
    await expectReadable(adviser);
  });

  await test.step("the chair puts it on the work programme, and it says where it stands", async () => {
    const chair = await as("chair", address);
    await chair.getByRole("link", { name: "Put it on the work programme" }).click();
    await expect(heading(chair)).toHaveText("Put it on the work programme");
    await expect(chair.getByText(`Recommendation ${cited}`)).toBeVisible();
    await chair.getByLabel("Title").fill(`What became of it ${name}`);
    await chair.getByLabel("What does the committee want of it?").fill("To hear how far the plan is.");
    await expectAccessibleAtEveryWidth(chair);
    await chair.getByRole("button", { name: "Put it on the work programme" }).click();
    await expect(heading(chair)).toHaveText("On the work programme");
    await chair.getByRole("link", { name: /^See item WP-/ }).click();
    await chair.getByRole("link", { name: `Recommendation ${cited}` }).click();
    await expect(heading(chair)).toHaveText(`Recommendation ${cited}`);
    const programme = chair.getByRole("region", { name: "On the work programme of a committee" });
    await expect(programme).toContainText("Improving lives, not yet placed at a meeting");
    await expect(chair.getByRole("link", { name: "Put it on the work programme" })).toHaveCount(0);
    await expectAccessibleAtEveryWidth(chair);
  });

  await test.step("it is paused and taken up again", async () => {
    await adviser.goto(address);
    await adviser.getByText("Pause it", { exact: true }).first().click();
    await adviser.getByLabel("Why is it paused?").fill("The budget is not settled yet.");
    await adviser.getByRole("button", { name: "Pause it" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The recommendation is paused");
    await expectReadable(adviser);
    await adviser.getByRole("button", { name: "Take it up again" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The recommendation goes on");
  });

  await test.step("it is completed", async () => {
    await adviser.goto(address);
    await adviser.getByText("Say that it is completed", { exact: true }).click();
    await adviser
      .getByLabel("By what can it be seen that it is completed?")
      .fill("The plan is on the schools page.");
    await adviser.getByRole("button", { name: "It is completed" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The recommendation is completed");
  });

  await test.step("the member finds all of it on the tracker", async () => {
    await member.goto("/tracker");
    await expectAccessibleAtEveryWidth(member);
    await member.getByLabel("Kind").selectOption({ label: "Recommendations to the cabinet" });
    await member.getByLabel("Committee").selectOption({ label: "Improving lives" });
    const listed = member.getByRole("listitem").filter({ hasText: text });
    await expect(listed).toContainText("Completed");
    await expect(listed).toContainText("The plan is on the schools page.");
    await expectAccessibleAtEveryWidth(member);
    const file = await member.request.get(
      (await member.getByRole("link", { name: "Download what is shown (CSV)" }).getAttribute("href")) ?? "",
    );
    expect(file.headers()["content-type"]).toContain("text/csv");
    expect(await file.text()).toContain(text);
    await listed.getByRole("link", { name: `Recommendation to the cabinet ${cited}` }).click();
    await expect(heading(member)).toHaveText(`Recommendation ${cited}`);
    await expect(member.getByRole("link", { name: request })).toBeVisible();
    await expect(member.getByRole("button", { name: "Take it up again" })).toHaveCount(0);
    await expectAccessibleAtEveryWidth(member);
    await member.getByRole("region", { name: "Actions" }).getByRole("link", { name: task }).click();
    await expect(heading(member)).toHaveText(/^Action AC-\d+$/);
    await expect(member.getByRole("link", { name: `recommendation ${cited}` })).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
  });
});

test("a quarter and a year are summed up on one sheet", async ({ as }) => {
  const member = await as("member", "/tracker/summary");
  await expect(heading(member)).toHaveText("What was asked and what changed");
  for (const region of ["What was asked", "Recommendations", "Actions agreed", "Clinics held"]) {
    await expect(member.getByRole("region", { name: region, exact: true })).toBeVisible();
  }
  await expectAccessibleAtEveryWidth(member);
  const year = member.getByLabel("Quarter or year").locator("option", { hasText: "Municipal year" }).first();
  await member.getByLabel("Quarter or year").selectOption((await year.getAttribute("value")) ?? "");
  await expect(member.getByText(/^From 1 May \d{4} to 30 April \d{4}, /)).toBeVisible();
  await member.getByLabel("Committee").selectOption({ label: "Improving lives" });
  await expect(member.getByText("Improving lives, Municipal year")).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
});
