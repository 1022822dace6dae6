import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { isoDay, showDay, type TypedDay, typedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";

type Schemas = components["schemas"];

export type IndicatorReview = Schemas["IndicatorReview"];
export type IndicatorReviewInBrief = Schemas["IndicatorReviews"]["items"][number];
export type MeasureInReview = Schemas["MeasureInReview"];
export type WholeMeasure = Schemas["MeasureInReviewWhole"];
export type MeasureChange = Schemas["MeasureChange"];
export type Person = Schemas["People"]["items"][number];

const states: Record<IndicatorReview["state"], { words: string; colour: "blue" | "green" | "grey" }> = {
  RUNNING: { words: "Goes on", colour: "blue" },
  ADOPTED: { words: "Adopted", colour: "green" },
  ABANDONED: { words: "Abandoned", colour: "grey" },
};

export function reviewState(state: IndicatorReview["state"]) {
  return states[state];
}

const colours: Record<MeasureChange, "green" | "grey" | "red" | "yellow"> = {
  KEEP: "grey",
  REDEFINE: "yellow",
  REPLACE: "yellow",
  DROP: "red",
  ADD: "green",
  LEAVE_OUT: "grey",
};

/** What is decided is said in words; the colour only helps to find it. */
export function changeColour(change: MeasureChange) {
  return colours[change];
}

/** What the group would do, in words: "Drop: 4, Keep: 1". Nothing where nobody has said. */
export function viewsInWords({ views }: Pick<MeasureInReview, "views">): string | undefined {
  return views.length === 0 ? undefined : views.map(({ words, count }) => `${words}: ${count}`).join(", ");
}

/** The last two years of its figures, in words. */
export function figuresInWords({ figures }: Pick<MeasureInReview, "figures">): string {
  return figures.length === 0
    ? "No figure published"
    : figures.map(({ label, display }) => `${display} (${label})`).join(", then ");
}

/** What may take the place of a measure: what the scorecard does not show. */
export function replacements(measures: readonly MeasureInReview[]) {
  return measures
    .filter(({ inSet }) => !inSet)
    .map(({ indicator, title }) => ({ value: indicator, label: title }));
}

/** What the contract takes; the service checks the same again. */
export const reviewLimits = {
  purpose: { least: 10, most: 2000 },
  reason: { least: 10, most: 2000 },
  minute: { least: 10, most: 2000 },
  comment: { least: 3, most: 2000 },
  participants: 30,
} as const;

/** What somebody would do, or what was decided, as it is typed. */
export interface TypedChange {
  change: MeasureChange | "";
  replacedBy: string;
  text: string;
}

export const noChange: TypedChange = { change: "", replacedBy: "", text: "" };

interface ChangeWords {
  /** Of the controls, so that two such forms can stand on one page. */
  id: string;
  choose: string;
  missing: string;
  noun: string;
  optional?: boolean;
}

export function checkChange({ change, replacedBy, text }: TypedChange, words: ChangeWords): FormError[] {
  return [
    ...(change ? [] : [{ fieldId: `${words.id}-change`, message: words.choose }]),
    ...(change === "REPLACE" && !replacedBy
      ? [{ fieldId: `${words.id}-replaced-by`, message: "Select the measure that takes its place" }]
      : []),
    ...(words.optional && text.trim() === ""
      ? []
      : checkLength(`${words.id}-text`, text, reviewLimits.minute, words)),
  ];
}

/** A review as a person sets it up. */
export interface TypedReview {
  scorecard: string;
  catalogue: string;
  purpose: string;
  startsOn: TypedDay;
  reportsOn: TypedDay;
  participants: string[];
}

type Known = Partial<
  Pick<IndicatorReview, "scorecard" | "catalogue" | "purpose" | "startsOn" | "reportsOn">
> & {
  participants?: readonly { subject: string }[];
};

function checkReview(typed: TypedReview): FormError[] {
  const errors: FormError[] = [];
  const wrong = (fieldId: string, message: string) => errors.push({ fieldId, message });
  if (!typed.scorecard) wrong("scorecard", "Select the scorecard that is reviewed");
  if (!typed.catalogue) wrong("catalogue", "Select the scorecard that shows what there is to choose from");
  errors.push(
    ...checkLength("purpose", typed.purpose, reviewLimits.purpose, {
      missing: "Enter what the group is set up for",
      noun: "What it is set up for",
    }),
  );
  const [from, until] = [isoDay(typed.startsOn), isoDay(typed.reportsOn)];
  if (!from) wrong("starts-on", "Enter a day that exists, such as 11 1 2027");
  if (!until) wrong("reports-on", "Enter a day that exists, such as 8 3 2027");
  else if (from && until < from) wrong("reports-on", "Enter the day on which it starts or a later one");
  if (typed.participants.length === 0) wrong("participants", "Select who belongs to the group");
  if (typed.participants.length > reviewLimits.participants)
    wrong("participants", `Select no more than ${reviewLimits.participants} people`);
  return errors;
}

/** For what the form has passed. */
export function planOf(typed: TypedReview): Schemas["IndicatorReviewPlan"] {
  return {
    purpose: typed.purpose.trim(),
    startsOn: isoDay(typed.startsOn) ?? "",
    reportsOn: isoDay(typed.reportsOn) ?? "",
    participants: typed.participants,
  };
}

export function reviewForm<S extends Known>(
  done: string,
  nameOf: (subject: string) => string,
): DraftForm<S, TypedReview> {
  return {
    what: "review",
    done,
    typedOf: ({ scorecard, catalogue, purpose, startsOn, reportsOn, participants }) => ({
      scorecard: scorecard ?? "",
      catalogue: catalogue ?? "",
      purpose: purpose ?? "",
      startsOn: typedDay(startsOn),
      reportsOn: typedDay(reportsOn),
      participants: (participants ?? []).map(({ subject }) => subject),
    }),
    check: checkReview,
    fields: {
      scorecard: { id: "scorecard", label: "Scorecard", pointers: ["/scorecard"], show: (code) => code },
      catalogue: {
        id: "catalogue",
        label: "What there is to choose from",
        pointers: ["/catalogue"],
        show: (code) => code,
      },
      purpose: {
        id: "purpose",
        label: "What is it set up for?",
        pointers: ["/purpose"],
        show: (text) => text,
        told: true,
      },
      startsOn: { id: "starts-on", label: "First day", pointers: ["/startsOn"], show: showDay },
      reportsOn: { id: "reports-on", label: "Decides by", pointers: ["/reportsOn"], show: showDay },
      participants: {
        id: "participants",
        label: "Who belongs to the group",
        pointers: [
          "/participants",
          ...Array.from({ length: reviewLimits.participants }, (_, place) => `/participants/${place}`),
        ],
        show: (subjects) => subjects.map(nameOf).join(", "),
      },
    },
  };
}
