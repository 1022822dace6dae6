import type { components } from "#/api/schema";

type Schemas = components["schemas"];

/** A row as editions published before rule version 2 have it. The figures are made up for tests and are nobody's. */
export const earlierMeasure: Schemas["Measure"] = {
  indicator: "CYP-001",
  reference: "CH02",
  title: "Re-referrals within 12 months",
  unit: "PERCENTAGE",
  unitText: "Percentage",
  decimals: 1,
  polarity: "LOW_IS_GOOD",
  polarityText: "Low is good",
  frequency: "ANNUAL",
  frequencyText: "Annual, financial year",
  periods: [
    {
      period: "2021-22",
      label: "2021-22",
      display: "c",
      symbol: "c",
      symbolText: "Suppressed to protect confidentiality",
    },
    { period: "2022-23", label: "2022-23", display: "18.2%", value: 18.2 },
    { period: "2023-24", label: "2023-24", display: "17.7%", value: 17.7, status: "PROVISIONAL" },
  ],
  rating: { code: "GREEN", letter: "G", word: "Green", reason: "17.7% meets the target of less than 22%." },
  direction: { code: "IMPROVED", arrow: "UP", text: "Improved since 2022-23 (number fell)" },
  comparisons: [
    {
      area: "E92000001",
      name: "England",
      kind: "COUNTRY",
      standing: "BETTER",
      text: "Better than England (lower than 22.4%)",
    },
  ],
  targetText: "Less than 22%",
  trend: [
    { period: "2022-23", value: 18.2 },
    { period: "2023-24", value: 17.7 },
  ],
  dataNote: "Counted by referral, not by child.",
};

const group = "statistical-neighbours-2025-05";

/** A monthly row with everything that a row can have. */
export const measure: Schemas["Measure"] = {
  ...earlierMeasure,
  frequency: "MONTHLY",
  frequencyText: "Monthly, financial year",
  periods: [
    { period: "2023-08", label: "August 2023", display: "20.0%", value: 20 },
    { period: "2023-09", label: "September 2023", display: "25.0%", value: 25 },
    {
      period: "2023-10",
      label: "October 2023",
      display: "16.7%",
      value: 16.666667,
      numerator: 2,
      denominator: 12,
    },
  ],
  direction: {
    code: "IMPROVED",
    arrow: "UP",
    change: -8.333333,
    changeText: "-8.3 percentage points",
    text: "Improved since September 2023 (number fell)",
  },
  yearToDate: {
    display: "18.4%",
    value: 18.4,
    numerator: 23,
    denominator: 125,
    text: "All numerators over all denominators for April 2023 to October 2023.",
  },
  samePeriodLastYear: { period: "2022-10", label: "October 2022", display: "19.9%", value: 19.9 },
  yearOnYear: {
    code: "IMPROVED",
    arrow: "UP",
    change: -3.2,
    text: "Improved since October 2022 (number fell)",
  },
  previousYear: { display: "20.9%", value: 20.9, text: "All numerators over all denominators for 2022-23." },
  comparisons: [
    {
      area: group,
      name: "Statistical neighbours",
      kind: "GROUP",
      method: "MEAN",
      edition: "2025-05",
      counted: 9,
      members: 10,
      point: { period: "2023-10", label: "October 2023", display: "21.3%", value: 21.3 },
      standing: "BETTER",
      text: "Better than Statistical neighbours (lower than 21.3%)",
    },
    {
      area: "E12000003",
      name: "Yorkshire and The Humber",
      kind: "REGION",
      point: { period: "2023-10", label: "October 2023", display: "16.0%", value: 16 },
      standing: "WORSE",
      text: "Worse than Yorkshire and The Humber (higher than 16.0%)",
    },
    {
      area: "E92000001",
      name: "England",
      kind: "COUNTRY",
      standing: "NOT_COMPARED",
      text: "Not compared with England",
      finding: "England (1,258%) is not used: it lies outside its parts.",
    },
  ],
  position: {
    rank: 67,
    counted: 153,
    band: "B",
    bandColour: "NONE",
    smallest: 5,
    lowerQuartile: 15,
    median: 20,
    upperQuartile: 25,
    largest: 45,
    text: "67th best of 153 authorities with a figure for October 2023: quarter B, the second best.",
  },
  variation: {
    code: "IMPROVEMENT",
    word: "Real improvement",
    text: "7 months below the average: this is a real change, not chance. It is an improvement.",
  },
  assurance: {
    code: "HIT_AND_MISS",
    text: "Target (less than 22%): hit and miss. Whether it is met is a matter of chance.",
  },
  smallNumbers: "Small numbers: out of 12, one more or fewer changes this by 8.3 percentage points.",
};

/** A measure's page as editions published before rule version 2 have it. */
export const earlierDocument: Schemas["MeasureDocument"] = {
  scorecard: "full-report",
  scorecardTitle: "Full report",
  period: { code: "2023-24", label: "2023-24", firstDay: "2023-04-01", lastDay: "2024-03-31" },
  council: { code: "E08000018", name: "Rotherham" },
  preview: false,
  ruleVersion: "1",
  measure: earlierMeasure,
  headline: "17.7% in 2023-24.",
  definition: "Referrals that follow another within 12 months.",
  history: earlierMeasure.periods,
  comparatorHistory: [],
  thresholds: [],
};

const months = ["2023-08", "2023-09", "2023-10"] as const;

/** The page of the monthly measure, with a control chart of two stretches. */
export const measureDocument: Schemas["MeasureDocument"] = {
  ...earlierDocument,
  ruleVersion: "2",
  measure,
  history: measure.periods,
  interval: { lower: 4.7, upper: 44.8, text: "Between 4.7% and 44.8%, 19 times out of 20" },
  controlChart: {
    text: "7 months below the average: this is a real change, not chance. It is an improvement.",
    points: months.map((period, place) => ({
      period,
      label: measure.periods[place]?.label ?? period,
      display: measure.periods[place]?.display ?? "",
      value: measure.periods[place]?.value ?? 0,
      stretch: place === 0 ? 0 : 1,
      cause: place === 2 ? "SHIFT" : "NONE",
      causeText:
        place === 2 ? "One of 7 or more in a row below the average" : "Within the usual ups and downs",
      side: place === 2 ? "LOW" : "HIGH",
      variation: place === 2 ? "IMPROVEMENT" : "COMMON_CAUSE",
    })),
    stretches: [
      { from: "2023-08", label: "August 2023", count: 1, mean: 20, trial: true },
      {
        from: "2023-09",
        label: "September 2023 to October 2023",
        note: "A new front door opened.",
        count: 2,
        mean: 20.8,
        lower: 10,
        nearLower: 13.6,
        nearUpper: 28,
        upper: 31.6,
        trial: false,
        text: "Average 20.8%; by chance between 10.0% and 31.6%",
      },
    ],
  },
  groupFigures: [
    {
      group,
      name: "Statistical neighbours",
      members: [
        {
          area: "E08000901",
          name: "First neighbour",
          closeness: "Extremely close",
          display: "24.0%",
          value: 24,
        },
        {
          area: "E08000902",
          name: "Second neighbour",
          closeness: "Very close",
          display: "12.5%",
          value: 12.5,
        },
        { area: "E08000903", name: "Third neighbour", closeness: "Close", display: "x" },
      ],
    },
  ],
  findings: [
    {
      indicator: "CYP-001",
      title: "Re-referrals within 12 months",
      text: "England (1,258%) is not used: it lies outside its parts.",
    },
  ],
};
