import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { isEmptyDay, isoDay, showDay, type TypedDay, typedDay } from "#/ui/typed-day";
import type { DraftForm } from "#/ui/use-draft";

export type Scorecard = components["schemas"]["Scorecard"];
export type Definition = components["schemas"]["ScorecardDefinition"];
export type AudienceKind = Definition["audience"]["kind"];

/** A scorecard's definition as a person types it. */
export interface TypedDefinition {
  title: string;
  purpose: string;
  reason: string;
  agreedBy: string;
  agreedOn: TypedDay;
  nextReviewOn: TypedDay;
  audience: AudienceKind;
  committees: string;
  exemptCommittees: string;
  requestWindowDays: string;
  figuresDueDays: string;
  commentaryDueDays: string;
  /** Empty where no day is kept to, as is the next. */
  boardDays: string;
  publicationDays: string;
  choices: string[];
}

export const audiences: Record<AudienceKind, string> = {
  PUBLIC: "Everyone",
  ALL_MEMBERS: "All members of the council",
  COMMITTEES: "The members of named committees",
};

export const editionChoices = [
  { value: "opens", label: "Open by themselves when their period has ended" },
  { value: "commentary", label: "Need a cause and an action for each red or amber measure" },
  { value: "newsletter", label: "Are named in the members’ newsletter" },
] as const;

const text = (id: keyof TypedDefinition, label: string, pointer: string) => ({
  id,
  label,
  pointers: [pointer],
  show: (value: string) => value,
});
const day = (id: keyof TypedDefinition, label: string, pointer: string) => ({
  id,
  label,
  pointers: [pointer],
  show: showDay,
});

export const definitionForm: DraftForm<Scorecard, TypedDefinition> = {
  what: "scorecard",
  done: "The scorecard is saved",
  typedOf: typed,
  check,
  fields: {
    reason: text("reason", "Why members get this scorecard", "/arrangement/reason"),
    agreedBy: text("agreedBy", "Who agreed that they do", "/arrangement/agreedBy"),
    agreedOn: day("agreedOn", "When it was agreed", "/arrangement/agreedOn"),
    nextReviewOn: day("nextReviewOn", "When it is next reviewed", "/arrangement/nextReviewOn"),
    title: text("title", "Title", "/title"),
    purpose: text("purpose", "What it is for", "/purpose"),
    audience: {
      id: "audience",
      label: "Who reads the published editions?",
      pointers: ["/audience", "/audience/kind"],
      show: (kind) => audiences[kind],
    },
    committees: text("committees", "Committees", "/audience/committees"),
    exemptCommittees: text("exemptCommittees", "Committees that see exempt measures", "/exemptCommittees"),
    choices: {
      id: "choices",
      label: "Editions",
      pointers: ["/timetable/opensByItself", "/timetable/commentaryRequired", "/inNewsletter"],
      show: (values) =>
        editionChoices
          .map(({ value, label }) => `${label}: ${values.includes(value) ? "yes" : "no"}`)
          .join("\n"),
    },
    figuresDueDays: text(
      "figuresDueDays",
      "Figures are due so many days after the period",
      "/timetable/figuresDueDays",
    ),
    commentaryDueDays: text(
      "commentaryDueDays",
      "Commentary is due so many days after the period",
      "/timetable/commentaryDueDays",
    ),
    boardDays: text(
      "boardDays",
      "The performance board looks at it so many days after the period",
      "/timetable/boardDays",
    ),
    publicationDays: text(
      "publicationDays",
      "It is published so many days after the period",
      "/timetable/publicationDays",
    ),
    requestWindowDays: text(
      "requestWindowDays",
      "Deep-dive requests are on time for so many days after publication",
      "/requestWindowDays",
    ),
  },
};

export function typed(scorecard: Omit<Scorecard, "frequency" | "yearType">): TypedDefinition {
  const { arrangement, audience, timetable } = scorecard;
  return {
    title: scorecard.title,
    purpose: scorecard.purpose,
    reason: arrangement?.reason ?? "",
    agreedBy: arrangement?.agreedBy ?? "",
    agreedOn: typedDay(arrangement?.agreedOn),
    nextReviewOn: typedDay(arrangement?.nextReviewOn),
    audience: audience.kind,
    committees: audience.committees.join("\n"),
    exemptCommittees: scorecard.exemptCommittees.join("\n"),
    requestWindowDays: String(scorecard.requestWindowDays),
    figuresDueDays: String(timetable.figuresDueDays),
    commentaryDueDays: String(timetable.commentaryDueDays),
    boardDays: String(timetable.boardDays ?? ""),
    publicationDays: String(timetable.publicationDays ?? ""),
    choices: [
      ...(timetable.opensByItself ? ["opens"] : []),
      ...(timetable.commentaryRequired ? ["commentary"] : []),
      ...(scorecard.inNewsletter ? ["newsletter"] : []),
    ],
  };
}

/** What is wrong with it before it is sent, in the order of the page; the service checks the rest. */
export function check(text: TypedDefinition): FormError[] {
  const errors: FormError[] = [];
  const wrong = (fieldId: keyof TypedDefinition, message: string) => errors.push({ fieldId, message });
  const agreed = Boolean(text.reason.trim() || text.agreedBy.trim());
  const dated = !(isEmptyDay(text.agreedOn) && isEmptyDay(text.nextReviewOn));
  if (agreed && text.reason.trim().length < 3) wrong("reason", "Enter why members get this scorecard");
  else if (!agreed && dated) {
    wrong("reason", "Enter why members get this scorecard, or leave the dates empty too");
  }
  if (agreed && text.agreedBy.trim().length < 3) wrong("agreedBy", "Enter who agreed that they do");
  for (const [field, what] of [
    ["agreedOn", "When it was agreed"],
    ["nextReviewOn", "When it is next reviewed"],
  ] as const) {
    if (!isEmptyDay(text[field]) && !isoDay(text[field])) {
      wrong(field, `${what} must be a real date, such as 16 6 2020`);
    }
  }
  if (text.title.trim().length < 3) wrong("title", "Enter a title of at least 3 characters");
  if (text.purpose.trim().length < 3) wrong("purpose", "Enter what the scorecard is for");
  if (text.audience === "COMMITTEES" && lines(text.committees).length === 0) {
    wrong("committees", "Enter at least one committee");
  }
  for (const [field, what, most, needed] of [
    ["figuresDueDays", "Days until figures are due", 366, true],
    ["commentaryDueDays", "Days until commentary is due", 366, true],
    ["boardDays", "Days until the performance board looks at it", 366, false],
    ["publicationDays", "Days until it is published", 366, false],
    ["requestWindowDays", "Days for requests", 90, true],
  ] as const) {
    const days = text[field].trim();
    if ((days || needed) && !(/^\d{1,3}$/.test(days) && Number(days) <= most)) {
      wrong(field, `${what} must be a whole number from 0 to ${most}${needed ? "" : ", or empty"}`);
    }
  }
  return errors;
}

export function definition(
  text: TypedDefinition,
  { frequency, yearType }: Pick<Scorecard, "frequency" | "yearType">,
): Definition {
  return {
    title: text.title.trim(),
    purpose: text.purpose.trim(),
    audience: {
      kind: text.audience,
      committees: text.audience === "COMMITTEES" ? lines(text.committees) : [],
    },
    frequency,
    yearType,
    requestWindowDays: Number(text.requestWindowDays),
    arrangement: text.reason.trim()
      ? {
          reason: text.reason.trim(),
          agreedBy: text.agreedBy.trim(),
          agreedOn: isoDay(text.agreedOn),
          nextReviewOn: isoDay(text.nextReviewOn),
        }
      : undefined,
    timetable: {
      opensByItself: text.choices.includes("opens"),
      figuresDueDays: Number(text.figuresDueDays),
      commentaryDueDays: Number(text.commentaryDueDays),
      commentaryRequired: text.choices.includes("commentary"),
      boardDays: daysOrNone(text.boardDays),
      publicationDays: daysOrNone(text.publicationDays),
    },
    exemptCommittees: lines(text.exemptCommittees),
    inNewsletter: text.choices.includes("newsletter"),
  };
}

function daysOrNone(text: string) {
  return text.trim() ? Number(text) : undefined;
}

function lines(text: string) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
