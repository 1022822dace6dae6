import type { FormError } from "#/ui/ErrorSummary";
import type { DraftForm } from "#/ui/use-draft";
import {
  check,
  type Definition,
  definitionForm,
  type Scorecard,
  type TypedDefinition,
  typed,
} from "./definition";

/** A scorecard that is made: besides what may be changed later, what stays as it is. */
export interface TypedScorecard extends TypedDefinition {
  code: string;
  frequency: Definition["frequency"] | "";
  yearType: Definition["yearType"] | "";
}

/** A scorecard, or the usual of what is not typed yet. */
export type MadeScorecard = Omit<Scorecard, "frequency" | "yearType"> &
  Partial<Pick<Scorecard, "frequency" | "yearType">>;

export const firstScorecard: MadeScorecard = {
  code: "",
  title: "",
  purpose: "",
  audience: { kind: "ALL_MEMBERS", committees: [] },
  requestWindowDays: 7,
  timetable: { opensByItself: false, figuresDueDays: 10, commentaryDueDays: 15, commentaryRequired: true },
  exemptCommittees: [],
  inNewsletter: true,
};

/** Addresses of pages of its own, which no scorecard can have. */
const reserved = ["new"];

export function checkScorecard(text: TypedScorecard, taken: readonly string[]): FormError[] {
  const code = text.code.trim();
  return [
    ...(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(code)
      ? []
      : [
          {
            fieldId: "code",
            message: "Enter a code of up to 40 letters, digits, dots and hyphens, such as vision-tracker",
          },
        ]),
    ...([...taken, ...reserved].includes(code)
      ? [{ fieldId: "code", message: "This code is taken: choose another" }]
      : []),
    ...(text.frequency ? [] : [{ fieldId: "frequency", message: "Select how often there is an edition" }]),
    ...(text.yearType
      ? []
      : [{ fieldId: "yearType", message: "Select which year its periods are counted in" }]),
    ...check(text),
  ];
}

export function scorecardForm(taken: readonly string[]): DraftForm<MadeScorecard, TypedScorecard> {
  const text = (id: "code" | "frequency" | "yearType", label: string) => ({
    id,
    label,
    pointers: [`/${id}`],
    show: (value: string) => value,
  });
  return {
    what: "scorecard",
    done: "The scorecard is made",
    typedOf: (of) => ({
      ...typed(of),
      code: of.code,
      frequency: of.frequency ?? "",
      yearType: of.yearType ?? "",
    }),
    check: (now) => checkScorecard(now, taken),
    fields: {
      code: text("code", "Code"),
      frequency: text("frequency", "How often is there an edition?"),
      yearType: text("yearType", "In which year are its periods counted?"),
      ...definitionForm.fields,
    },
  };
}
