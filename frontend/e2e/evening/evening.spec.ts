import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "../support/axe";
import { expect, test } from "../support/people";
import {
  addRows,
  allMeasures,
  codesByNumber,
  columnsOf,
  englandByMeasure,
  fileOf,
  neighbours,
  ownMeasures,
  picked,
  wholeTopic,
} from "./darlington";
import { Hands } from "./hands";
import { readWorkbook, writeWorkbook } from "./spreadsheet";

const year = "2024-25";
const keyMeasures = "Key measures";
const key = ["DFE-ReReferral", "DFE-PrevRegCPR", "DFE-LAC", "DFE-LACStable-2016on", "DAR-REF", "DAR-NFA"];

test("a new officer of Darlington gets from nothing to a scorecard that a member reads", async ({ as }) => {
  const hands = new Hands();
  const officer = await as("performance-officer");
  hands.signedIn("performance-officer");
  const alert = officer.getByRole("alert");
  const toDo = (name: string) => officer.getByRole("link", { name, exact: true });
  const home = async () => {
    await hands.click(
      officer.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Home", exact: true }),
    );
    await expect(officer.getByRole("heading", { name: "Set the service up for Darlington" })).toBeVisible();
  };

  await hands.step("Pick 34 measures from the DfE’s list", async () => {
    await expect(officer.getByRole("heading", { name: "Set the service up for Darlington" })).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);
    await hands.show(officer, "01-home");
    await hands.click(toDo("pick measures from the DfE’s list"));
    for (const [topic, codes] of picked) {
      await hands.choose(officer.getByLabel("Topic"), topic);
      const more = officer.getByRole("button", { name: /^Show \d+ more$/ });
      for (const code of codes) {
        const tick = officer.locator(`#preset-DFE-${code}`);
        if (!(await tick.isVisible()) && (await more.isVisible())) await hands.click(more);
        await hands.tick(tick);
      }
    }
    await hands.choose(officer.getByLabel("Topic"), wholeTopic.topic);
    await hands.click(officer.getByRole("button", { name: `Tick these ${wholeTopic.measures}` }));
    await hands.show(officer, "02-preset");
    for (const [label, choice] of [
      [/^The way that is good, in all \d+/, "Neither"],
      [/^What a figure counts, in all \d+/, "Number"],
      [/^The kind of year, in all \d+/, "Financial year, April to March"],
    ] as const) {
      await hands.choose(officer.getByLabel(label), { label: choice });
    }
    await hands.show(officer, "03-preset-open");
    const add = officer.getByRole("button", { name: "Add 34 measures" }).first();
    await hands.click(add);
    await expect(alert).toContainText("34 measures added");
    await hands.show(officer, "04-added");
  });

  await hands.step("Six of its own, and a scorecard of all 40, by the workbook", async () => {
    await hands.click(alert.getByRole("link", { name: "set-up workbook" }));
    const waiting = officer.waitForEvent("download");
    await hands.click(officer.getByRole("link", { name: "Download the set-up workbook" }));
    const sheets = readWorkbook(await readFile(await (await waiting).path()));
    addRows(sheets, "Measures", ownMeasures);
    addRows(sheets, "Scorecards", [allMeasures]);
    addRows(
      sheets,
      "Scorecard measures",
      columnsOf(sheets, "Measures", "code", "theme").map(([measure, theme]) => ({
        scorecard: allMeasures.code,
        measure,
        theme,
      })),
    );
    hands.inExcel([...ownMeasures, allMeasures].flatMap((row) => Object.values(row)));
    await hands.give(officer.getByLabel("Set-up workbook (.xlsx)"), {
      name: "set-up.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: writeWorkbook(sheets),
    });
    await hands.click(officer.getByRole("button", { name: "Check the file" }));
    const loads = officer.getByRole("button", { name: /^Load \d+ changes$/ });
    await expect(loads).toBeVisible();
    await hands.show(officer, "05-workbook-checked");
    await hands.click(loads);
    await expect(officer.getByRole("heading", { name: "Set-up loaded" })).toBeVisible();
    await hands.show(officer, "06-workbook-loaded");
  });

  await hands.step("A second scorecard, on screens", async () => {
    await home();
    await hands.show(officer, "07-home");
    await hands.click(
      officer.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Scorecards" }),
    );
    await hands.click(officer.getByRole("link", { name: "Make a scorecard" }));
    await hands.type(officer.getByLabel("Code", { exact: true }), "key-measures");
    await hands.tick(officer.getByRole("radio", { name: "Annual" }));
    await hands.tick(officer.getByRole("radio", { name: "Financial year, April to March" }));
    await hands.type(officer.getByLabel("Title", { exact: true }), keyMeasures);
    await hands.type(officer.getByLabel("What it is for"), "What members asked to see first.");
    await hands.untick(officer.getByLabel("Need a cause and an action for each red or amber measure"));
    await hands.click(officer.getByRole("button", { name: "Make the scorecard" }));
    await hands.click(officer.getByRole("link", { name: "Choose its measures" }));
    for (const code of key) {
      await hands.choose(officer.getByLabel("Measure", { exact: true }), code);
      await hands.click(officer.getByRole("button", { name: "Add the measure" }));
    }
    await hands.type(officer.getByLabel("Why these measures"), "Asked for by members in May.");
    await hands.click(officer.getByRole("button", { name: "Save as the next version" }));
    await expect(alert).toContainText("The scorecard has its new measures");
    await hands.show(officer, "08-measures-chosen");
  });

  await hands.step("A year’s targets, pasted from Excel", async () => {
    await home();
    await hands.click(toDo("Set the targets of a year"));
    await hands.choose(officer.getByLabel("Scorecard", { exact: true }), { label: allMeasures.title });
    await hands.choose(officer.getByLabel("Year", { exact: true }), { label: year });
    await hands.click(officer.getByRole("button", { name: "Show", exact: true }));
    const measures = officer.locator("th.app-grid__measure .app-muted");
    await expect(measures).toHaveCount(40);
    const england = await englandByMeasure();
    const rows = (await measures.allTextContents()).map((words) => {
      const target = england.get(words.split(",")[0] ?? "");
      return target ? [target, "", "10", "", "National", "England’s figure, LAIT of April 2026"] : [""];
    });
    await hands.paste(officer.locator("td.app-grid__target input").first(), rows);
    const set = officer.getByRole("button", { name: "Set 22 targets" });
    await expect(set).toBeVisible();
    await hands.show(officer, "09-targets");
    await hands.click(set);
    await expect(alert).toContainText("22 targets set");
  });

  await hands.step("Its statistical neighbours, from the DfE’s workbook", async () => {
    await home();
    await hands.click(toDo("Say which authorities the figures are compared with"));
    await hands.click(officer.getByRole("link", { name: "Make one from a list of statistical neighbours" }));
    await hands.give(officer.getByLabel("Excel workbook or CSV file"), {
      name: neighbours.name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await readFile(neighbours.file),
    });
    await hands.click(officer.getByRole("button", { name: "Check the file" }));
    // Gateshead has had two codes: which is meant is said beside its name.
    await hands.amend(
      officer.getByLabel("Authorities", { exact: true }),
      "Gateshead",
      "Gateshead (E08000037)",
    );
    await hands.show(officer, "09-neighbours");
    if ((await officer.getByLabel("Name", { exact: true }).inputValue()) === "") {
      await hands.type(
        officer.getByLabel("Name", { exact: true }),
        "Statistical neighbours (May 2025 model)",
      );
      await hands.type(officer.getByLabel("Edition", { exact: true }), "2025-05");
    }
    await hands.click(officer.getByRole("button", { name: "Make the group" }));
    await expect(officer.getByRole("heading", { name: "Group made" })).toBeVisible();
  });

  const load = async (name: string, decide: () => Promise<void>) => {
    await hands.give(officer.getByLabel("Excel workbook or CSV file"), await fileOf(name));
    await hands.click(officer.getByRole("button", { name: "Check the file" }));
    await decide();
    await leaveOutTheRest(officer, hands);
    await hands.type(officer.getByLabel("Name", { exact: true }), name);
    await hands.show(officer, `10-${name}-mapped`);
    await hands.click(officer.getByRole("button", { name: "Save and check the file" }));
    const ready = officer.getByRole("button", { name: /^Load [\d,]+ changes?$/ });
    await expect(ready).toBeVisible();
    await hands.show(officer, `11-${name}-checked`);
    for (const doubtful of await officer.locator("input[id^=warnings]").all()) await hands.tick(doubtful);
    await hands.click(ready);
    await expect(officer.getByRole("heading", { name: "Figures loaded" })).toBeVisible();
    await hands.show(officer, `12-${name}-loaded`);
  };
  const map = async (place: number, columns: Record<string, string | { label: string }>) => {
    const measure = officer.getByRole("group", { name: `Measure ${place}`, exact: true });
    if (place > 1) await hands.click(officer.getByRole("button", { name: "Add a measure" }));
    for (const [label, value] of Object.entries(columns)) {
      await hands.choose(measure.getByLabel(label, { exact: true }), value);
    }
  };

  await hands.step("LAIT’s table as it is: 22 measures", async () => {
    await home();
    await hands.click(toDo("Import figures"));
    await load("lait.csv", async () => {
      await expect(officer.getByRole("heading", { name: /Local Authority Interactive Tool/ })).toBeVisible();
      await expect(officer.getByRole("group", { name: /^Measure \d+$/ })).toHaveCount(22);
    });
  });

  await hands.step("The DfE’s C1 file as it is: three measures", async () => {
    await hands.click(officer.getByRole("button", { name: "Import another file" }));
    await load("c1_2013_to_2025.csv", async () => {
      await map(1, { Measure: "DAR-REF", "Column with its value": "referral_count" });
      await map(2, {
        Measure: "DAR-NFA",
        "Column with its value": "no_further_action_percent",
        "Column with its numerator": "no_further_action_count",
        "Column with its denominator": "referral_count",
      });
      await map(3, { Measure: "DAR-NOT", "Column with its value": "not_in_need_percent" });
    });
  });

  await hands.step("The DfE’s file of children looked after as it is: three measures", async () => {
    await hands.click(officer.getByRole("button", { name: "Import another file" }));
    await load("cla_2021_to_2025.csv", async () => {
      for (const [place, [code, which]] of [
        ["DAR-CLA", "Children looked after on 31 March each year"],
        ["DAR-IN", "Children starting to be looked after each year"],
        ["DAR-OUT", "Children ceasing to be looked after each year"],
      ].entries()) {
        await map(place + 1, {
          Measure: code ?? "",
          "Rows where population_type is": { label: which ?? "" },
          "Column with its value": "children_count",
        });
      }
    });
  });

  await hands.step("A draft of the first edition, to the board", async () => {
    await home();
    await expect(officer.getByRole("listitem").filter({ hasText: "Import figures" })).toContainText("Done");
    await hands.show(officer, "13-home");
    await hands.click(toDo("Prepare the first edition"));
    await hands.tick(officer.getByRole("radio", { name: keyMeasures }));
    await hands.tick(officer.getByRole("radio", { name: year }));
    await hands.click(officer.getByRole("button", { name: "Open a draft" }));
    await hands.type(officer.getByLabel("Overview"), "Fewer referrals than in the year before.");
    await hands.click(officer.getByRole("button", { name: "Save overview" }));
    await expect(alert).toContainText("The overview is saved");
    await hands.click(officer.getByRole("link", { name: "Preview the scorecard" }));
    await expect(officer.getByText("1,117", { exact: true }).first()).toBeVisible();
    await hands.show(officer, "14-preview");
    await hands.back(officer);
    await hands.click(officer.getByRole("link", { name: "Submit this edition to the board" }));
    await hands.click(officer.getByRole("button", { name: "Submit to the board" }));
    await expect(officer.getByRole("heading", { name: "Edition submitted" })).toBeVisible();
  });

  await hands.step("The board approves it", async () => {
    const board = await as("board");
    hands.signedIn("board");
    await hands.click(board.getByRole("link", { name: `Approve or return: ${keyMeasures}, ${year}` }));
    await hands.click(board.getByRole("link", { name: "Approve this edition" }));
    await hands.click(board.getByRole("button", { name: "Approve this edition" }));
    await expect(board.getByRole("heading", { name: "Edition approved" })).toBeVisible();
    await hands.show(board, "15-approved");
  });

  await hands.step("It is published", async () => {
    await home();
    await hands.click(officer.getByRole("link", { name: `Publish: ${keyMeasures}, ${year}` }));
    await hands.click(officer.getByRole("link", { name: "Publish this edition" }));
    await hands.click(officer.getByRole("button", { name: "Publish now" }));
    await expect(officer.getByRole("heading", { name: "Edition published" })).toBeVisible();
  });

  await hands.step("A member reads it", async () => {
    const member = await as("member");
    hands.signedIn("member");
    await hands.show(member, "16-member-home");
    await hands.click(
      member
        .getByRole("region", { name: "Published in the last month" })
        .getByRole("link", { name: `${keyMeasures}, ${year}` }),
    );
    await expect(member.getByText("1,117", { exact: true }).first()).toBeVisible();
    await hands.show(member, "17-scorecard");
    const measure = member.getByRole("link", { name: "Referrals to children's social care", exact: true });
    await hands.click(measure.first());
    await expect(member.getByRole("heading", { level: 1 })).toHaveText("Referrals to children's social care");
    await hands.show(member, "18-measure");
  });

  await officer.goto("/");
  await expect(officer.getByRole("heading", { name: "What is new" })).toBeVisible();
  await expect(officer.getByRole("heading", { name: /^Set the service up/ })).toHaveCount(0);
  process.stdout.write(`\n${hands.report()}\n`);
});

/** Says of whatever no measure reads that it is left out, and of areas that may be two which the Department means. */
async function leaveOutTheRest(officer: Page, hands: Hands) {
  const codes = await codesByNumber();
  for (const area of await officer.locator("select[id^=area-]").all()) {
    const number = (await officer.locator(`label[for=${await area.getAttribute("id")}]`).textContent()) ?? "";
    await hands.choose(area, codes.get(number.slice(0, 3)) ?? "");
  }
  for (const name of [
    "Leave out every column that no measure reads",
    "Leave out every value that no measure chooses",
  ]) {
    const all = officer.getByRole("button", { name });
    if (await all.isVisible()) await hands.click(all);
  }
  const areas = officer.getByLabel(/^Leave out the rows of [\d,]+ areas?$/);
  if (await areas.isVisible()) await hands.tick(areas);
}
