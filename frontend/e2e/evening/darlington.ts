import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { Sheet } from "./spreadsheet";

/** What an officer of Darlington has on the desk that evening. The whole files can stand in the place of the excerpts. */
const folder = process.env.EVENING_FILES ?? join(import.meta.dirname, "files");

export async function fileOf(name: string) {
  return { name, mimeType: "text/csv", buffer: await readFile(join(folder, name)) };
}

/** What is picked from the Department's list, by its topic. */
export const picked: readonly [topic: string, codes: readonly string[]][] = [
  [
    "Child Protection",
    [
      "CPP-rate",
      "CPPlans2yrs",
      "CP-conf-15days",
      "Continue-Assess-Comp",
      "PrevRegCPR",
      "ReReferral",
      "RevCP",
    ],
  ],
  [
    "Children Looked After",
    [
      "CareLeaverAcc",
      "CareLeaverEET",
      "LAC",
      "LACDental-pct",
      "LACDistance",
      "LACHealth-pct",
      "LACStable-2016on",
      "LAC-LongStable-pct",
    ],
  ],
  ["Children in Need", ["CIN"]],
  ["Youth Offending", ["FirstYJS"]],
  ["Key Stage 2", ["KS2RWM-Expected-STD"]],
  ["Children with SEN", ["SEN-EHC-Excpt-20wks"]],
  ["All Pupil Absence & Exclusions", ["TotPerAbNew"]],
];

/** Of this topic everything is wanted. */
export const wholeTopic = { topic: "Children's Services Workforce", measures: 14 };

/** The council's own measures, which no list has. */
const ofAYear = {
  frequency: "annual",
  yearType: "financial",
  aggregation: "not applicable",
  decimals: "0",
  polarity: "none",
  unit: "count",
};
const ofReferrals = { ...ofAYear, theme: "Child Protection", sourceName: "DfE, children in need, C1" };
const lookedAfter = {
  ...ofAYear,
  theme: "Children Looked After",
  sourceName: "DfE, children looked after",
};
const percentage = { unit: "percentage", decimals: "1", polarity: "low is good" };
export const ownMeasures: readonly Record<string, string>[] = [
  {
    ...ofReferrals,
    code: "DAR-REF",
    title: "Referrals to children's social care",
    definition: "Referrals in the year.",
  },
  {
    ...ofReferrals,
    ...percentage,
    code: "DAR-NFA",
    title: "Referrals that ended in no further action",
    definition: "Of the referrals in the year, those on which nothing further was done.",
  },
  {
    ...ofReferrals,
    ...percentage,
    code: "DAR-NOT",
    title: "Referrals assessed as not in need",
    definition: "Of the referrals in the year, those that an assessment found not to be in need.",
  },
  {
    ...lookedAfter,
    code: "DAR-CLA",
    title: "Children looked after on 31 March",
    definition: "On the last day of the year.",
  },
  {
    ...lookedAfter,
    code: "DAR-IN",
    title: "Children who started to be looked after",
    definition: "In the year.",
  },
  {
    ...lookedAfter,
    code: "DAR-OUT",
    title: "Children who ceased to be looked after",
    definition: "In the year.",
  },
];

export const allMeasures = {
  code: "all-measures",
  title: "Children's services: all measures",
  purpose: "Everything the committee may ask about.",
  audience: "all members",
  frequency: "annual",
  yearType: "financial",
  commentaryRequired: "no",
  reasonForMeasures: "What the plan for children and young people names.",
};

/** Puts rows below those of a sheet, in the columns that its first row names. */
export function addRows(sheets: readonly Sheet[], name: string, rows: readonly Record<string, string>[]) {
  const sheet = sheets.find((each) => each.name === name);
  const header = sheet?.rows[0] ?? [];
  for (const row of rows) {
    expect(header, name).toEqual(expect.arrayContaining(Object.keys(row)));
    sheet?.rows.push(header.map((column) => row[column] ?? ""));
  }
}

/** Two columns of a sheet, row by row. */
export function columnsOf(sheets: readonly Sheet[], name: string, first: string, second: string) {
  const [header = [], ...rows] = sheets.find((each) => each.name === name)?.rows ?? [];
  const at = (row: string[], column: string) => row[header.indexOf(column)] ?? "";
  return rows.map((row) => [at(row, first), at(row, second)] as const);
}

/** The codes that the Department's newest file has for authorities, by their numbers: LAIT's table has the numbers alone. */
export async function codesByNumber(): Promise<Map<string, string>> {
  const text = (await fileOf("c1_2013_to_2025.csv")).buffer.toString("utf8");
  return new Map(
    [...text.matchAll(/^2025,.*?,(\d{3}),(E0\d{7}),/gm)].map(([, number = "", code = ""]) => [number, code]),
  );
}

export const neighbours = {
  name: "sn_may_2025.xlsx",
  file: join(
    import.meta.dirname,
    "../../../backend/service/src/test/resources/reference/neighbours/sn_may_2025.xlsx",
  ),
};

/** What England's newest figure in the Department's table is, by the code of the measure that was picked from its list. */
export async function englandByMeasure(): Promise<Map<string, string>> {
  const lines = (await fileOf("lait.csv")).buffer.toString("utf8").trim().split(/\r?\n/).slice(1);
  const newest = new Map<string, { year: string; value: string }>();
  for (const line of lines) {
    const [short = "", year = "", , area, value = ""] = line.split(",");
    const code = `DFE-${short.replaceAll("_", "-").replace("%", "-pct")}`;
    if (area !== "England" || value === "-" || year < (newest.get(code)?.year ?? "")) continue;
    newest.set(code, { year, value: Number(value).toFixed(1) });
  }
  return new Map([...newest].map(([code, { value }]) => [code, value]));
}
