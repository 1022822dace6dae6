import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import type { DraftForm } from "#/ui/use-draft";

export type KnownProblem = components["schemas"]["KnownProblem"];
type ProblemDraft = components["schemas"]["KnownProblemDraft"];

/** A problem as a person types it. */
export interface TypedProblem {
  area: string;
  source: string;
  year: string;
  words: string;
  address: string;
  leftOut: boolean;
}

export const leftOutWords = "Leave these figures out of the averages of groups";

/** As the service takes it. */
export function problemFrom(typed: TypedProblem): ProblemDraft {
  return {
    area: typed.area,
    source: typed.source.trim(),
    year: Number(typed.year.trim().slice(0, 4)),
    words: typed.words.trim(),
    address: typed.address.trim() || undefined,
    leftOut: typed.leftOut,
  };
}

/** "2023-24": the year that a financial or academic year begins in, told as people write it. */
export function yearWords(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}

function checkProblem(typed: TypedProblem): FormError[] {
  const errors: FormError[] = [];
  if (!typed.area) errors.push({ fieldId: "area", message: "Choose an area" });
  if (!typed.source.trim()) {
    errors.push({ fieldId: "source", message: "Enter the source as measures name it" });
  }
  if (!/^(199\d|20\d\d|2100)([-/]\d\d)?$/.test(typed.year.trim())) {
    errors.push({ fieldId: "year", message: "Enter a year, such as 2023-24, or 2023 for a calendar year" });
  }
  if (!typed.words.trim()) errors.push({ fieldId: "words", message: "Enter what is wrong with the figures" });
  if (typed.address.trim() && !/^https?:\/\/[^\s/]/.test(typed.address.trim())) {
    errors.push({ fieldId: "address", message: "Enter the address of a web page, beginning with https://" });
  }
  return errors;
}

const text = (value: string) => value;

/** For a problem that is there, or is to be. */
export function problemForm<S extends Partial<KnownProblem>>(done: string): DraftForm<S, TypedProblem> {
  return {
    what: "known problem",
    done,
    typedOf: (of) => ({
      area: of.area ?? "",
      source: of.source ?? "",
      year: of.year === undefined ? "" : yearWords(of.year),
      words: of.words ?? "",
      address: of.address ?? "",
      leftOut: of.leftOut ?? false,
    }),
    check: checkProblem,
    fields: {
      area: { id: "area", label: "Area", pointers: ["/area"], show: text },
      source: { id: "source", label: "Source", pointers: ["/source"], show: text },
      year: { id: "year", label: "Year", pointers: ["/year"], show: text },
      words: { id: "words", label: "What is wrong with the figures?", pointers: ["/words"], show: text },
      address: { id: "address", label: "Where more is said (optional)", pointers: ["/address"], show: text },
      leftOut: {
        id: "left-out",
        label: leftOutWords,
        pointers: ["/leftOut"],
        show: (is) => (is ? "Yes" : "No"),
      },
    },
  };
}
