import { expect, test } from "vitest";
import { checkMapping } from "./check-mapping";
import {
  codeOf,
  type FigureMapping,
  type Inspection,
  mappingOf,
  type TypedMapping,
  typedMapping,
  valueKey,
} from "./typed-mapping";

const filter = "population_type";
const inspection: Inspection = {
  layout: "OPEN_DATA",
  rows: 6,
  understood: ["separated by commas", "UTF-8"],
  periods: [{ timePeriod: "2025", timeIdentifier: "Reporting year" }],
  areasKnown: 2,
  areasUnknown: [{ area: "E10000006", name: "Cumbria", rows: 2, candidates: [] }],
  areasByName: [],
  otherNames: [],
  columns: [
    { name: filter, kind: "FILTER", values: ["On 31 March", "Starting"], valueCount: 2 },
    { name: "category", kind: "FILTER", values: ["Total"], valueCount: 1 },
    { name: "count", kind: "FIGURES", values: ["476", "c"], valueCount: 2 },
    { name: "rate", kind: "FIGURES", values: ["80"], valueCount: 1 },
    { name: "rank", kind: "FIGURES", values: ["3"], valueCount: 1 },
  ],
  undecided: [],
  mappings: [],
  suggested: [],
};

const typed: TypedMapping = {
  ...typedMapping(inspection),
  name: "Looked after",
  measures: [
    {
      id: 1,
      indicator: "CLA-1",
      value: "rate",
      numerator: "count",
      denominator: "",
      filters: { [filter]: "On 31 March", category: "Total" },
    },
  ],
  columnsLeftOut: ["rank"],
  valuesLeftOut: [valueKey({ column: filter, value: "Starting" })],
  areasLeftOut: true,
};

const saved: FigureMapping = {
  name: "Looked after",
  source: "Department for Education",
  measures: [
    {
      indicator: "CLA-1",
      filters: [
        { column: filter, value: "On 31 March" },
        { column: "category", value: "Total" },
      ],
      value: "rate",
      numerator: "count",
    },
  ],
  columnsLeftOut: ["rank"],
  valuesLeftOut: [{ column: filter, value: "Starting" }],
  areasLeftOut: ["E10000006"],
};

const known = (mapping: FigureMapping): Inspection => ({
  ...inspection,
  mapping: {
    code: "looked-after",
    version: 1,
    savedBy: "Officer",
    savedAt: "2026-11-03T09:30:00Z",
    layout: "OPEN_DATA",
    mapping,
  },
});

function messages(of: TypedMapping, file = inspection) {
  return checkMapping(of, file).map(({ message }) => message);
}

test("nothing is left out that nobody left out", () => {
  expect(messages(typedMapping(inspection))).toEqual([
    "Select what measure 1 is",
    "Select the column that holds the value of measure 1",
    "Select which value of population_type is measure 1, or leave the column out",
    "Say which measure count is, or leave it out",
    "Say which measure rate is, or leave it out",
    "Say which measure rank is, or leave it out",
    "Say which measure On 31 March of population_type is, or leave it out",
    "Say which measure Starting of population_type is, or leave it out",
    "Leave out the areas that are not known here",
    "Enter a name for these decisions, of three letters or digits or more",
  ]);
});

test("what was decided is what is saved", () => {
  expect(messages(typed)).toEqual([]);
  expect(mappingOf(typed, inspection)).toEqual(saved);
});

test("a filter that is left out chooses nothing, and its values are not asked about", () => {
  const without = { ...typed, columnsLeftOut: ["rank", filter], valuesLeftOut: [] };
  expect(messages(without)).toEqual([]);
  expect(mappingOf(without, inspection).measures[0]?.filters).toEqual([
    { column: "category", value: "Total" },
  ]);
});

test("a file that is known is read as it was decided", () => {
  const again = typedMapping(known(saved));
  expect(messages(again, known(saved))).toEqual([]);
  expect(mappingOf(again, known(saved))).toEqual(saved);
});

test("of a release with other names only what is new is asked, and the earlier one stays known", () => {
  const earlier: FigureMapping = {
    ...saved,
    measures: [
      {
        indicator: "CLA-1",
        filters: [
          { column: filter, value: "AT 31 March" },
          { column: "category", value: "Total" },
        ],
        value: "Rate_per_10000",
        numerator: "Number",
      },
    ],
    columnsLeftOut: ["Rank", "rank"],
    valuesLeftOut: [{ column: filter, value: "Starting" }],
  };
  const file = known(earlier);
  const asked = typedMapping(file);
  expect(asked.measures).toEqual([
    { id: 1, indicator: "CLA-1", value: "", numerator: "", denominator: "", filters: { category: "Total" } },
  ]);
  expect(messages(asked, file)).toEqual([
    "Select the column that holds the value of measure 1",
    "Select which value of population_type is measure 1, or leave the column out",
    "Say which measure count is, or leave it out",
    "Say which measure rate is, or leave it out",
    "Say which measure On 31 March of population_type is, or leave it out",
  ]);
  const answered = { ...asked, measures: typed.measures };
  expect(messages(answered, file)).toEqual([]);
  expect(mappingOf(answered, file)).toEqual({
    ...saved,
    measures: [...earlier.measures, ...saved.measures],
    columnsLeftOut: ["Rank", "rank"],
  });
  expect(mappingOf({ ...answered, isNext: false }, file).measures).toEqual(saved.measures);
});

test("two measures of the same rows are one too many", () => {
  const [first] = typed.measures;
  const twice = first ? [first, { ...first, id: 2, value: "count" }] : [];
  expect(messages({ ...typed, measures: twice })).toEqual([
    "Choose other rows for measure 2, or remove it: an earlier measure is the same",
  ]);
});

test("a name becomes what an address can hold", () => {
  expect(codeOf("DfE C1, referrals and re-referrals")).toBe("dfe-c1-referrals-and-re-referrals");
  expect(codeOf(`  ${"x".repeat(39)} y`)).toBe("x".repeat(39));
  expect(codeOf("???")).toBe("");
});

const lait: Inspection = {
  ...inspection,
  layout: "LAIT",
  areasUnknown: [
    {
      area: "370 Barnsley",
      name: "Barnsley",
      rows: 6,
      candidates: [
        { code: "E08000016", name: "Barnsley" },
        { code: "E08000038", name: "Barnsley" },
      ],
    },
  ],
  columns: [
    { name: "lait_short", kind: "FILTER", values: ["ReReferral", "CIN"], valueCount: 2 },
    { name: "value", kind: "FIGURES", values: ["17.7"], valueCount: 1 },
  ],
  suggested: [{ column: "lait_short", value: "ReReferral", indicator: "CYP-001" }],
};

test("of LAIT’s table the measures that are here are matched, and the others and doubtful areas are asked", () => {
  const asked = typedMapping(lait);
  expect(asked.measures).toEqual([
    {
      id: 1,
      indicator: "CYP-001",
      value: "value",
      numerator: "",
      denominator: "",
      filters: { lait_short: "ReReferral" },
    },
  ]);
  expect(messages({ ...asked, name: "LAIT" }, lait)).toEqual([
    "Say which measure CIN of lait_short is, or leave it out",
    "Select which area 370 Barnsley is, or leave it out",
  ]);
  const answered = {
    ...asked,
    name: "LAIT",
    valuesLeftOut: [valueKey({ column: "lait_short", value: "CIN" })],
    areas: { "370 Barnsley": "E08000016" },
  };
  const kept = mappingOf(answered, lait);
  expect(kept.areasMatched).toEqual([{ area: "370 Barnsley", is: "E08000016" }]);
  expect(kept.areasLeftOut).toEqual([]);
  const next = {
    ...lait,
    mapping: { code: "lait", version: 1, savedBy: "O", savedAt: "", layout: "LAIT" as const, mapping: kept },
  };
  expect(messages(typedMapping(next), next)).toEqual([]);
  expect(mappingOf(typedMapping(next), next)).toEqual(kept);
  const out = mappingOf({ ...typedMapping(next), areas: { "370 Barnsley": "-" } }, next);
  expect(out.areasMatched).toBeUndefined();
  expect(out.areasLeftOut).toEqual(["370 Barnsley"]);
});
