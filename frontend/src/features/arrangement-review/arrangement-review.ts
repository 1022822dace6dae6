import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { isoDay, noDay, showDay, type TypedDay, typedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";

type Schemas = components["schemas"];
export type ArrangementReview = Schemas["ArrangementReview"];
export type ListedArrangementReview = Schemas["ArrangementReviews"]["items"][number];
export type Evidence = Schemas["ArrangementEvidence"];
export type Answer = Schemas["ArrangementAnswer"];
type Option = Schemas["ArrangementOption"];
type Decision = Schemas["ArrangementDecision"];
type NewReview = Schemas["NewArrangementReview"];

export const arrangementLimits = {
  title: { least: 3, most: 200 },
  text: { least: 10, most: 2000 },
  options: 6,
} as const;

/** What members are asked, in the words of the service. */
export const questions = [
  {
    key: "reads",
    text: "Do you read it when it comes?",
    answers: [
      { value: "ALWAYS", label: "Always or nearly always" },
      { value: "SOMETIMES", label: "Sometimes" },
      { value: "NEVER", label: "Never or hardly ever" },
    ],
  },
  {
    key: "helps",
    text: "Does it tell you what you need to ask good questions?",
    answers: [
      { value: "YES", label: "Yes" },
      { value: "PARTLY", label: "Partly" },
      { value: "NO", label: "No" },
    ],
  },
  {
    key: "pace",
    text: "How often should it come?",
    answers: [
      { value: "MORE_OFTEN", label: "More often" },
      { value: "AS_NOW", label: "As often as now" },
      { value: "LESS_OFTEN", label: "Less often" },
    ],
  },
] as const;

export type Question = (typeof questions)[number]["key"];
/** Until each question has an answer. */
export type ChosenAnswer = { [key in Question]?: string };

export function checkAnswer(chosen: ChosenAnswer): FormError[] {
  return questions.flatMap(({ key, text }) =>
    chosen[key] ? [] : [{ fieldId: key, message: `Choose an answer: ${text}` }],
  );
}

/** Only for what the check has passed: the service takes no other. */
export function answerOf(chosen: ChosenAnswer): Answer {
  return chosen as Answer;
}

/** "4 days". */
export function daysInWords(days: number): string {
  return `${days.toLocaleString("en-GB")} ${days === 1 ? "day" : "days"}`;
}

/** "4 editions were published, on average 23 days after the end of their period; 1 came after its day." */
export function timelinessInWords({ editions, late }: Pick<Evidence, "editions" | "late">): string {
  const count = editions.length;
  if (count === 0) return "No edition was published whose period ends in these days.";
  const mean = Math.round(editions.reduce((sum, { daysAfter }) => sum + daysAfter, 0) / count);
  const came = `${count === 1 ? "1 edition was published" : `${count} editions were published`}, ${count === 1 ? "" : "on average "}${daysInWords(mean)} after the end of ${count === 1 ? "its" : "their"} period`;
  if (late === undefined) return `${came}. No day is kept to.`;
  return `${came}; ${late === 0 ? "none" : late} came after the day that is kept to.`;
}

function dayNeeded(fieldId: string, day: TypedDay, what: string): FormError[] {
  return isoDay(day) ? [] : [{ fieldId, message: `Enter ${what}, such as 30 6 2027` }];
}

/** A review as a person opens it. */
export interface TypedReview {
  scorecard: string;
  firstDay: TypedDay;
  lastDay: TypedDay;
}

export function checkReview({ scorecard, firstDay, lastDay }: TypedReview): FormError[] {
  return [
    ...(scorecard ? [] : [{ fieldId: "scorecard", message: "Choose the scorecard" }]),
    ...dayNeeded("first-day", firstDay, "the first day that is looked at"),
    ...dayNeeded("last-day", lastDay, "the last day that is looked at"),
  ];
}

/** Only for what the check has passed. */
export function reviewOf({ scorecard, firstDay, lastDay }: TypedReview): NewReview {
  return { scorecard, firstDay: isoDay(firstDay) ?? "", lastDay: isoDay(lastDay) ?? "" };
}

export function fieldOfReview(pointer: string): string | undefined {
  return { "/scorecard": "scorecard", "/firstDay": "first-day", "/lastDay": "last-day" }[pointer];
}

/** What could be arranged, as it is typed: those without a word are left out. */
export interface TypedOptions {
  options: Option[];
}

export const noOption: Option = { title: "", text: "" };

function isEmpty({ title, text }: Option) {
  return title.trim() === "" && text.trim() === "";
}

export function optionsOf({ options }: TypedOptions): Option[] {
  return options
    .filter((option) => !isEmpty(option))
    .map(({ title, text }) => ({ title: title.trim(), text: text.trim() }));
}

function checkOptions({ options }: TypedOptions): FormError[] {
  return options.flatMap((option, at) =>
    isEmpty(option)
      ? []
      : [
          ...checkLength(`title-${at}`, option.title, arrangementLimits.title, {
            missing: `Enter what option ${at + 1} is called`,
            noun: "The name",
          }),
          ...checkLength(`text-${at}`, option.text, arrangementLimits.text, {
            missing: `Enter what speaks for and against option ${at + 1}`,
            noun: "What speaks for and against it",
          }),
        ],
  );
}

const places = (of: string) =>
  Array.from({ length: arrangementLimits.options }, (_, at) => `/options/${at}/${of}`);

export const optionsForm: DraftForm<ArrangementReview, TypedOptions> = {
  what: "review",
  done: "The options are saved",
  typedOf: ({ options }) => ({ options: options.length > 0 ? [...options] : [noOption, noOption] }),
  check: checkOptions,
  fields: {
    options: {
      id: "title-0",
      label: "Options",
      pointers: ["/options", ...places("title"), ...places("text")],
      show: (options) =>
        optionsOf({ options })
          .map(({ title }) => title)
          .join("; "),
    },
  },
};

export interface TypedDecision {
  option: string;
  text: string;
  decidedBy: string;
  decidedOn: TypedDay;
  nextReviewOn: TypedDay;
}

function checkDecision({ option, text, decidedBy, decidedOn, nextReviewOn }: TypedDecision): FormError[] {
  return [
    ...(option ? [] : [{ fieldId: "option", message: "Choose the option that was decided on" }]),
    ...checkLength("text", text, arrangementLimits.text, {
      missing: "Enter the decision in words",
      noun: "The decision",
    }),
    ...checkLength("decided-by", decidedBy, arrangementLimits.title, {
      missing: "Enter who decided it",
      noun: "Who decided it",
    }),
    ...dayNeeded("decided-on", decidedOn, "the day of the decision"),
    ...dayNeeded("next-review-on", nextReviewOn, "when it is looked at again"),
  ];
}

/** Only for what the form's check has passed. */
export function decisionOf({ option, text, decidedBy, decidedOn, nextReviewOn }: TypedDecision): Decision {
  return {
    option,
    text: text.trim(),
    decidedBy: decidedBy.trim(),
    decidedOn: isoDay(decidedOn) ?? "",
    nextReviewOn: isoDay(nextReviewOn) ?? "",
  };
}

const same = (text: string) => text;

export const decisionForm: DraftForm<ArrangementReview, TypedDecision> = {
  what: "review",
  done: "The decision is written down, and the scorecard says it from now on",
  typedOf: ({ decision }) => ({
    option: decision?.option ?? "",
    text: decision?.text ?? "",
    decidedBy: decision?.decidedBy ?? "",
    decidedOn: decision ? typedDay(decision.decidedOn) : noDay,
    nextReviewOn: decision ? typedDay(decision.nextReviewOn) : noDay,
  }),
  check: checkDecision,
  fields: {
    option: { id: "option", label: "Option", pointers: ["/option"], show: same },
    text: { id: "text", label: "The decision", pointers: ["/text"], show: same },
    decidedBy: { id: "decided-by", label: "Who decided", pointers: ["/decidedBy"], show: same },
    decidedOn: { id: "decided-on", label: "Decided on", pointers: ["/decidedOn"], show: showDay },
    nextReviewOn: { id: "next-review-on", label: "Next review", pointers: ["/nextReviewOn"], show: showDay },
  },
};
