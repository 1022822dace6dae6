import { expectAccessibleAtEveryWidth } from "./support/axe";
import { makeOwnScorecard } from "./support/own-scorecard";
import { expect, test } from "./support/people";

test("a lead officer fills in what is owed and sends it back", async ({ as }) => {
  const { indicator } = await makeOwnScorecard(await as("performance-officer"));
  const lead = await as("lead-officer", "/figures/return-sheets");
  await expect(lead.getByRole("table", { name: "What each service owes" })).toBeVisible();
  await expectAccessibleAtEveryWidth(lead);
  // The measure names no service, and so is everybody's.
  const row = lead.getByRole("row").filter({ hasText: "Measures that name no service" });
  const waiting = lead.waitForEvent("download");
  await row.getByRole("link", { name: "CSV of what is owed" }).click();
  expect((await waiting).suggestedFilename()).toBe("return-sheet-measures-that-name-no-service.csv");
  const sheet = await (await lead.request.get("/api/v1/return-sheets/file.csv")).text();
  const [header = "", ...rows] = sheet.split(/\r?\n/);
  const [owed = "", next = ""] = rows.filter((each) => each.startsWith(`${indicator},`));

  const filled = (value: string) => owed.split(",").with(header.split(",").indexOf("value"), value).join(",");
  const file = lead.getByLabel("Excel workbook or CSV file");
  const send = async (...lines: string[]) => {
    const buffer = Buffer.from([header, ...lines].join("\r\n"));
    await file.setInputFiles({ name: "return.csv", mimeType: "text/csv", buffer });
    await lead.getByRole("button", { name: "Check the file" }).click();
  };
  await send(filled("415"), next);
  await expect(lead.getByText("1 row without a figure left out: still owed")).toBeVisible();
  await expectAccessibleAtEveryWidth(lead);
  await lead.getByRole("button", { name: "Load 1 change" }).click();
  await expect(lead.getByRole("heading", { name: "Figures loaded" })).toBeVisible();

  await lead.getByRole("button", { name: "Send another return sheet" }).click();
  await send(filled("390"));
  await expect(lead.getByRole("table", { name: "Problems by cause" })).toContainText(
    "has recorded 415 meanwhile",
  );
  await expectAccessibleAtEveryWidth(lead);
});
