import type { components } from "#/api/schema";
import { isEmptyDay, isoDay, type TypedDay, typedDay } from "#/ui/typed-day";

export type Scorecard = components["schemas"]["Scorecard"];
export type Definition = components["schemas"]["ScorecardDefinition"];
export type AudienceKind = Definition["audience"]["kind"];

/** A scorecard's definition as a person types it. */
export interface Typed {
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
  choices: string[];
}

export type Errors = Partial<Record<keyof Typed, string>>;

/** Where each field stands on the page, by the pointer that the service names it with. */
export const fieldOf: Record<string, keyof Typed> = {
  "/title": "title",
  "/purpose": "purpose",
  "/arrangement/reason": "reason",
  "/arrangement/agreedBy": "agreedBy",
  "/audience/committees": "committees",
  "/exemptCommittees": "exemptCommittees",
  "/requestWindowDays": "requestWindowDays",
  "/timetable/figuresDueDays": "figuresDueDays",
  "/timetable/commentaryDueDays": "commentaryDueDays",
};

export function typed(scorecard: Scorecard): Typed {
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
    choices: [
      ...(timetable.opensByItself ? ["opens"] : []),
      ...(timetable.commentaryRequired ? ["commentary"] : []),
      ...(scorecard.inNewsletter ? ["newsletter"] : []),
    ],
  };
}

/** What is wrong with it before it is sent; the service checks the rest. */
export function check(text: Typed): Errors {
  const errors: Errors = {};
  if (text.title.trim().length < 3) errors.title = "Enter a title of at least 3 characters";
  if (text.purpose.trim().length < 3) errors.purpose = "Enter what the scorecard is for";
  const agreed = Boolean(text.reason.trim() || text.agreedBy.trim());
  if (agreed && text.reason.trim().length < 3) errors.reason = "Enter why members get this scorecard";
  if (agreed && text.agreedBy.trim().length < 3) errors.agreedBy = "Enter who agreed that they do";
  for (const day of ["agreedOn", "nextReviewOn"] as const) {
    if (isEmptyDay(text[day])) continue;
    if (!isoDay(text[day])) errors[day] = "Enter a real date, such as 16 6 2020";
    else if (!agreed) errors.reason = "Enter why members get this scorecard, or leave the dates empty too";
  }
  if (text.audience === "COMMITTEES" && lines(text.committees).length === 0) {
    errors.committees = "Enter at least one committee";
  }
  for (const [days, most] of [
    ["requestWindowDays", 90],
    ["figuresDueDays", 366],
    ["commentaryDueDays", 366],
  ] as const) {
    if (!/^\d{1,3}$/.test(text[days].trim()) || Number(text[days]) > most) {
      errors[days] = `Enter a whole number of days from 0 to ${most}`;
    }
  }
  return errors;
}

export function definition(text: Typed, { frequency, yearType }: Scorecard): Definition {
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
    },
    exemptCommittees: lines(text.exemptCommittees),
    inNewsletter: text.choices.includes("newsletter"),
  };
}

function lines(text: string) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
