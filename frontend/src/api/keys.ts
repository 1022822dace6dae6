import { hashKey, type QueryKey } from "@tanstack/react-query";
import type { components } from "./schema";

type Schemas = components["schemas"];

export type EditionFilter = { scorecard?: string; state?: Schemas["EditionState"] };

export type RequestFilter = {
  scorecard?: string;
  period?: string;
  indicator?: string;
  state?: Schemas["RequestState"];
  committee?: string;
  answerDraft?: Schemas["AnswerDraftState"];
  mine?: boolean;
};

export type GeneralQueryFilter = { state?: Schemas["GeneralQueryState"]; mine?: boolean };

export type ClinicFilter = {
  indicator?: string;
  state?: Schemas["ClinicState"];
  committee?: string;
  panel?: string;
  mine?: boolean;
};

export type ClinicTimesFilter = { state?: Schemas["ClinicTimesState"]; mine?: boolean };

export type ActionFilter = {
  clinic?: string;
  recommendation?: string;
  indicator?: string;
  state?: Schemas["ActionState"];
  committee?: string;
  mine?: boolean;
};

export type WorkItemFilter = { request?: string; clinic?: string; recommendation?: string };
export type RecommendationFilter = {
  committee?: string;
  year?: string;
  state?: Schemas["RecommendationState"];
  inspection?: string;
  mine?: boolean;
};

export type InspectionFilter = { framework?: string; indicator?: string };

export type TrackerFilter = {
  committee?: string;
  allMembers?: boolean;
  year?: string;
  kind?: Schemas["TrackedKind"];
  standing?: "GOING_ON" | "OVERDUE" | "OVER";
};

export type AuditFilter = {
  kind?: Schemas["AuditedKind"];
  measure?: string;
  scorecard?: string;
  by?: string;
  from?: string;
  to?: string;
};

export type SummaryFilter = { from: string; to: string; committee?: string };
export type FigureGridFilter = { scorecard?: string; service?: string; period?: string; periods?: number };
export type QualityFilter = {
  kind?: Schemas["QualityFindingKind"];
  service?: string;
  measure?: string;
  explained?: boolean;
};
export type ThresholdTrial = Schemas["ThresholdPreviewBatch"]["items"][number];
/** What a briefing is for: a clinic, or one measure of a scorecard. */
export type BriefingOf = { clinic: string } | { scorecard: string; indicator: string };

// All lists of a kind are forgotten together, whatever their filter.
const editionLists = ["editions"] as const;
const requestLists = ["deep-dive-requests"] as const;
const generalQueryLists = ["general-queries"] as const;
const clinicLists = ["clinics"] as const;
const proposalLists = ["clinic-times"] as const;
const actionLists = ["actions"] as const;
const recommendationLists = ["recommendations"] as const;
const inspectionLists = ["inspections"] as const;
const mailLists = ["mails"] as const;

/** Under which name each thing that is read is kept: one name for one thing, and no other file makes one. */
export const keys = {
  me: ["me"],
  visit: ["visit"],
  service: ["service"],
  glossary: ["glossary"],
  synonymLists: ["synonyms"],
  synonyms: (group: string) => ["synonyms", group] as const,
  searches: ["search"],
  search: (words: string) => ["search", words] as const,
  accessRoles: ["access-roles"],
  roleHolders: ["role-holders"],
  knownProblems: ["known-problems"],
  knownProblem: (problem: string) => ["known-problems", problem] as const,
  disclosurePolicies: ["disclosure-policies"],
  disclosurePolicy: (policy: string) => ["disclosure-policies", policy] as const,
  hiddenFigures: (policy: string) => ["disclosure-policies", policy, "hidden-figures"] as const,

  calendar: (from: string, to: string) => ["calendar", from, to] as const,
  calendarAddress: ["calendar-address"],
  home: ["home"],
  desk: ["desk"],
  figureLoads: (indicator?: string) => ["figure-loads", indicator] as const,
  figureLoad: (load: string) => ["figure-load", load] as const,
  figuresOfLoad: (load: string) => ["figures-of-load", load] as const,
  figureMappings: ["figure-mappings"],
  figureMapping: (mapping: string) => ["figure-mapping", mapping] as const,
  followedMeasures: ["followed-measures"],

  scorecards: ["scorecards"],
  scorecard: (scorecard: string) => ["scorecard", scorecard] as const,
  scorecardSets: (scorecard: string) => ["scorecard-sets", scorecard] as const,

  editionLists,
  editions: (filter: EditionFilter) => [...editionLists, filter] as const,
  edition: (scorecard: string, period: string, revision?: number) =>
    ["edition", scorecard, period, revision] as const,
  editionDocument: (scorecard: string, period: string, revision?: number, variant?: "OPEN") =>
    ["edition-document", scorecard, period, revision, variant] as const,
  editionFiles: (scorecard: string, period: string, revision?: number) =>
    ["edition-files", scorecard, period, revision] as const,
  editionDifferences: (scorecard: string, period: string, revision?: number) =>
    ["edition-differences", scorecard, period, revision] as const,
  editionComments: (scorecard: string, period: string, revision?: number) =>
    ["edition-comments", scorecard, period, revision] as const,
  editionTasks: (scorecard: string, period: string, revision?: number) =>
    ["edition-tasks", scorecard, period, revision] as const,
  changes: (scorecard: string, period: string, since: string) =>
    ["changes", scorecard, period, since] as const,

  measureDocument: (scorecard: string, period: string, indicator: string, revision?: number) =>
    ["measure-document", scorecard, period, indicator, revision] as const,
  questions: (scorecard: string, period: string, measures: readonly string[]) =>
    ["questions", scorecard, period, measures] as const,
  publishedHistory: (scorecard: string, indicator: string) =>
    ["published-history", scorecard, indicator] as const,
  commentary: (scorecard: string, period: string, indicator: string, revision?: number) =>
    ["commentary", scorecard, period, indicator, revision] as const,
  commentaryRevisions: (scorecard: string, period: string, indicator: string, revision?: number) =>
    ["commentary-revisions", scorecard, period, indicator, revision] as const,

  indicators: ["indicators"],
  indicator: (indicator: string) => ["indicator", indicator] as const,
  plannedDefinition: (indicator: string) => ["planned-definition", indicator] as const,
  indicatorScorecards: (indicator: string) => ["indicator-scorecards", indicator] as const,
  thresholds: (indicator: string) => ["thresholds", indicator] as const,
  threshold: (indicator: string, year: string) => ["threshold", indicator, year] as const,
  thresholdPreview: (indicator: string, year: string, proposal: Schemas["ThresholdProposal"]) =>
    ["threshold-preview", indicator, year, proposal] as const,
  thresholdPreviews: (sent: readonly ThresholdTrial[]) => ["threshold-previews", sent] as const,
  targetGrid: (scorecard: string, year: number) => ["target-grid", scorecard, year] as const,
  targetReviews: ["target-reviews"],
  targetReview: (scorecard: string, year: number) => ["target-review", scorecard, year] as const,
  reviewedMeasure: (scorecard: string, year: number, indicator: string) =>
    ["reviewed-measure", scorecard, year, indicator] as const,
  targetTrial: (scorecard: string, year: number, indicator: string, target: Schemas["ThresholdProposal"]) =>
    ["target-trial", scorecard, year, indicator, target] as const,
  indicatorReviews: ["indicator-reviews"],
  indicatorReview: (review: string) => ["indicator-review", review] as const,
  measureInReview: (review: string, indicator: string) => ["measure-in-review", review, indicator] as const,
  annualReports: ["annual-reports"],
  annualReport: (report: string) => ["annual-report", report] as const,
  annualReportDocument: (report: string) => ["annual-report-document", report] as const,
  signOffs: ["sign-offs"],
  signOff: (signOff: string) => ["sign-off", signOff] as const,
  presets: ["presets"],
  comparators: ["comparators"],
  comparatorGroups: ["comparator-groups"],
  comparatorGroup: (group: string) => ["comparator-group", group] as const,
  setUp: ["set-up"],
  areas: ["areas"],
  valuesOfPeriod: (indicator: string, period: string) => ["values-of-period", indicator, period] as const,
  valuesOfAreas: (indicator: string, areas: readonly string[]) =>
    ["values-of-areas", indicator, ...areas] as const,
  settings: ["settings"],
  figureHistory: (indicator: string) => ["figure-history", indicator] as const,
  returnSheets: ["return-sheets"],
  figureGrid: (of: FigureGridFilter) => ["figure-grid", of] as const,
  measureQuality: (indicator: string) => ["data-quality", "measure", indicator] as const,
  dataQuality: (filter: QualityFilter) => ["data-quality", filter] as const,
  finding: (finding: string) => ["finding", finding] as const,
  figureRevisions: (indicator: string, area: string, period: string) =>
    ["figure-revisions", indicator, area, period] as const,

  requestLists,
  requests: (filter: RequestFilter) => [...requestLists, filter] as const,
  request: (reference: string) => ["deep-dive-request", reference] as const,
  requestQueue: [...requestLists, "queue"],
  requestTargets: ["request-targets"],
  generalQueryLists,
  generalQueries: (filter: GeneralQueryFilter) => [...generalQueryLists, filter] as const,
  generalQuery: (reference: string) => ["general-query", reference] as const,
  governanceContact: ["governance-contact"],

  people: ["people"],
  clinicLists,
  clinics: (filter: ClinicFilter) => [...clinicLists, filter] as const,
  clinic: (reference: string) => ["clinic", reference] as const,
  proposalLists,
  proposals: (filter: ClinicTimesFilter) => [...proposalLists, filter] as const,
  proposal: (reference: string) => ["proposal", reference] as const,
  panels: ["panels"],
  panel: (reference: string) => ["panel", reference] as const,
  briefing: (of: BriefingOf) => ["briefing", of] as const,
  actionLists,
  actions: (filter: ActionFilter) => [...actionLists, filter] as const,
  action: (reference: string) => ["action", reference] as const,

  committees: ["committees"],
  committee: (committee: string) => ["committee", committee] as const,
  meeting: (committee: string, meeting: string) => ["meeting", committee, meeting] as const,
  workProgramme: (committee: string, since?: string) => ["work-programme", committee, since] as const,
  workItems: (filter: WorkItemFilter) => ["work-items", filter] as const,
  workItem: (item: string) => ["work-item", item] as const,
  recommendationLists,
  recommendations: (filter: RecommendationFilter) => [...recommendationLists, filter] as const,
  recommendation: (reference: string) => ["recommendation", reference] as const,
  inspectionLists,
  inspections: (filter: InspectionFilter) => [...inspectionLists, filter] as const,
  inspection: (reference: string) => ["inspection", reference] as const,
  inspectionFrameworks: ["inspection-frameworks"],
  inspectionFramework: (framework: string) => ["inspection-framework", framework] as const,
  tracked: (filter: TrackerFilter) => ["tracked", filter] as const,
  trackedCounts: (filter: TrackerFilter) => ["tracked-counts", filter] as const,
  auditEvents: (filter: AuditFilter) => ["audit-events", filter] as const,
  trackerChoices: ["tracker-choices"],
  trackerSummary: (filter: SummaryFilter) => ["tracker-summary", filter] as const,

  mailLists,
  mails: (state?: Schemas["MailState"]) => [...mailLists, state] as const,
  mail: (mail: number) => ["mail", mail] as const,
  circulations: (scorecard?: string, period?: string) => ["circulations", scorecard, period] as const,
  newsletter: (month?: string) => ["newsletter", month] as const,
  mailChoices: ["mail-choices"],
  unsubscription: (token: string) => ["unsubscription", token] as const,

  webhooks: ["webhooks"],
  webhook: (webhook: string) => ["webhook", webhook] as const,
  webhookDeliveryLists: (webhook: string) => ["webhook-deliveries", webhook] as const,
  webhookDeliveries: (webhook: string, state?: Schemas["WebhookDeliveryState"]) =>
    ["webhook-deliveries", webhook, state] as const,
} as const;

/** For a write whose answer is that thing anew, and after which everything else may look otherwise. */
export function allBut(key: QueryKey) {
  const kept = hashKey(key);
  return { predicate: ({ queryHash }: { queryHash: string }) => queryHash !== kept };
}
