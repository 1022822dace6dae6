import type { components } from "#/api/schema";
import { measure } from "./measure";

type Schemas = components["schemas"];

/** A measure of a review that nobody has proposed a target for. */
export const waiting: Schemas["ReviewedMeasure"] = {
  indicator: "CYP-001",
  title: "Re-referrals within 12 months",
  theme: "Social Care",
  year: "2024-25",
  yearLabel: "2024-25",
  from: "2024-04-01",
  begun: false,
  mine: true,
  state: "WAITING",
  stateText: "Waiting for a proposal",
  now: measure,
  limits: {
    from: "2023-08",
    label: "August 2023 to October 2023",
    count: 3,
    mean: 20.6,
    trial: false,
    text: "Average 20.6%; by chance between 10.0% and 31.6%",
  },
  steps: [],
  actions: ["PROPOSE", "COMMENT"],
};

/** The same once something is proposed. */
export const proposed: Schemas["ReviewedMeasure"] = {
  ...waiting,
  state: "PROPOSED",
  stateText: "Waiting for the board",
  proposed: {
    proposal: {
      target: { target: 24, targetBound: "INCLUSIVE", amber: 26 },
      basis: "LOCAL",
      source: "Assurance board",
      reason: "What the service can reach.",
    },
    trial: {
      targetText: "24% or less; amber up to 26%",
      ratedText: "With this target, 2023-24 would have been amber in 1 of 3 months and green in 2.",
      rated: {
        year: "2023-24",
        yearLabel: "2023-24",
        figures: [
          {
            period: "2023-10",
            label: "October 2023",
            display: "16.7%",
            rating: { code: "GREEN", letter: "G", word: "Green", reason: "By the target." },
            targetText: "24% or less; amber up to 26%",
          },
        ],
      },
      warnings: [
        {
          kind: "EASIER_THAN_NEIGHBOURS",
          text: "More lenient than what Statistical neighbours reach: 21.3% in October 2023.",
        },
      ],
    },
    by: "A Lead",
    at: "2024-02-01T10:00:00Z",
  },
  actions: ["COMMENT", "AGREE", "SEND_BACK"],
};

/** A review with one measure proposed and one that waits. */
export const targetReview: Schemas["TargetReview"] = {
  scorecard: "full-report",
  scorecardTitle: "Full report",
  year: 2024,
  yearLabel: "2024-25",
  openedBy: "An Officer",
  openedAt: "2024-01-10T10:00:00Z",
  counts: { waiting: 1, proposed: 1, sentBack: 0, agreed: 0, approved: 0, left: 0 },
  measures: [proposed, { ...waiting, indicator: "CYP-002", title: "Children in care" }],
  notRated: ["Contacts"],
  plannable: false,
  approvable: false,
};
