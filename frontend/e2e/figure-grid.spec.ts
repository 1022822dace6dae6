import { expectAccessibleAtEveryWidth } from "./support/axe";
import { makeOwnScorecard, revise } from "./support/own-scorecard";
import { expect, test } from "./support/people";

test("figures are typed and pasted side by side, and another officer's change is not written over", async ({
  as,
}) => {
  const officer = await as("performance-officer");
  const own = await makeOwnScorecard(officer);
  const { scorecard, indicator, measure } = own;
  const cell = (month: string) => officer.getByLabel(`${measure}, ${month}`, { exact: true });
  await officer.goto(`/figures/grid?scorecard=${scorecard}&period=2017-05`);
  await expect(officer.getByText("3 figures are owed.")).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);

  await cell("March 2017").fill("420");
  await cell("March 2017").press("ArrowRight");
  await expect(cell("April 2017")).toBeFocused();
  await cell("April 2017").evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "-7\t415\t99\r\n");
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(officer.getByText("2 figures pasted. 1 could not be typed here")).toBeVisible();

  await officer.getByRole("button", { name: "Save 3 figures" }).click();
  await expect(officer.getByRole("alert")).toContainText("April 2017: -7 is less than 0.");
  await expectAccessibleAtEveryWidth(officer);
  await cell("April 2017").fill("407");
  await officer.getByRole("button", { name: "Save 3 figures" }).click();
  await expect(
    officer.getByRole("group", { name: `${measure}, May 2017: this figure looks wrong` }),
  ).toHaveCount(0);
  await expect(officer.getByRole("alert")).toContainText("3 figures recorded");

  // Another officer corrects February while this one types over it.
  await cell("February 2017").fill("-1");
  await revise(await as("performance-officer"), { ...own, period: "2017-02" }, 415);
  await officer.getByLabel("Why do figures that are there already change?").fill("Counted again");
  await officer.getByRole("button", { name: "Save 1 figure" }).click();
  await expect(officer.getByRole("alert")).toContainText(`${measure} (${indicator}), 2017-02`);
  await expect(cell("February 2017")).toHaveValue("-1");
  await expect(officer.getByText("has recorded 415 meanwhile. You typed -1.")).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Keep what I typed" }).click();
  await officer.getByRole("button", { name: "Save 1 figure" }).click();
  await officer.getByRole("checkbox", { name: "It is right. My name is kept with it." }).check();
  await officer.getByRole("button", { name: "Save 1 figure" }).click();
  await expect(officer.getByRole("alert")).toContainText("1 changed");

  await officer.getByRole("button", { name: `Details of ${measure}, February 2017` }).click();
  const history = officer.getByRole("group", { name: `${measure}, February 2017` });
  await expect(history.getByRole("listitem")).toHaveCount(3);
  await expect(history).toContainText("Counted again");
  await expectAccessibleAtEveryWidth(officer);

  const assessed = await officer.request.get(`/api/v1/indicators/${indicator}/assessment?period=2017-05`);
  expect(await assessed.json()).toMatchObject({
    measure: { periods: [{ value: 420 }, { value: 407 }, { value: 415 }] },
  });
});

test("a lead officer's figure is provisional until a performance officer confirms it", async ({ as }) => {
  const officer = await as("performance-officer");
  const { scorecard, measure } = await makeOwnScorecard(officer);
  const address = `/figures/grid?scorecard=${scorecard}&period=2017-03`;
  const lead = await as("lead-officer", address);
  // February is there and settled: it is only shown.
  await expect(lead.getByRole("textbox", { name: `${measure}, February 2017` })).toHaveCount(0);
  await lead.getByLabel(`${measure}, March 2017`, { exact: true }).fill("420");
  await lead.getByRole("button", { name: "Save 1 figure" }).click();
  await expect(lead.getByRole("alert")).toContainText("1 figure recorded");
  await expect(lead.getByText("Provisional until the performance team confirms it")).toBeVisible();
  await expectAccessibleAtEveryWidth(lead);

  await officer.goto(address);
  await expect(
    officer.getByRole("button", { name: "Confirm the figure that a lead officer recorded" }),
  ).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: `Confirm ${measure}, March 2017` }).click();
  await expect(officer.getByRole("alert")).toContainText("1 figure confirmed");
  await expect(officer.getByRole("button", { name: /^Confirm/ })).toHaveCount(0);
});
