import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

const words = "Demonstration rule, not the council's target";
const report = "/scorecards/full-report/2024-25";

interface Row {
  indicator: string;
  rating: { code: string };
  threshold?: { basis: string };
}

test("what is rated by the demonstration's rule says so on the scorecard, at the measure and at About", async ({
  as,
}) => {
  const page = await as("member", `${report}?worry=unexplained`);
  const answer = await page.request.get("/api/v1/scorecards/full-report/editions/2024-25/document");
  const { themes } = (await answer.json()) as { themes: { measures: Row[] }[] };
  const all = themes.flatMap(({ measures }) => measures);
  const red = all.filter(({ rating }) => rating.code === "RED");
  const ruled = all.filter(({ rating, threshold }) => {
    return rating.code !== "NOT_RATED" && threshold?.basis === "DEMONSTRATION";
  });
  expect(red.length).toBeGreaterThan(0);
  await expect(page.getByRole("status")).toHaveText(`${red.length} of ${all.length} measures.`);
  await expect(page.getByText(`${ruled.length} rated by the demonstration rule`)).toBeVisible();
  await page.getByText("Key to ratings, arrows and words").click();
  await expect(page.getByText(`${words}: ${ruled.length} of ${all.length} measures`)).toBeVisible();

  await page.getByRole("rowheader").getByRole("button").first().click();
  await expect(page.getByText(new RegExp(`${words}: .*; amber within 5%$`)).first()).toBeVisible();
  await page.getByRole("rowheader").getByRole("link").first().click();
  const answers = page.getByText(/misses the target of .* \(demonstration rule, not the council's target\)/);
  await expect(answers.first()).toBeVisible();
  await expect(page.getByText(/Local: set by the council/)).toHaveCount(0);
  await expectAccessibleAtEveryWidth(page);

  await page.goto("/about");
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText("A council that uses this service starts without the rule")).toBeVisible();
  await expectAccessibleAtEveryWidth(page);
});

test("a published Council Plan target stays the council's", async ({ as }) => {
  const page = await as("member", "/scorecards/council-plan/2023-24-Q2/measures/CYP-001");
  await expect(page.getByRole("heading", { name: "Target for 2022-23" })).toBeVisible();
  await expect(page.getByText("Local: set by the council")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Demonstration rule for/ })).toHaveCount(0);
});
