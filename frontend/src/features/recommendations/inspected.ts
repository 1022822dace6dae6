import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import { makingLimits } from "./making";

export type InspectorsRecommendation = components["schemas"]["InspectorsRecommendation"];

/** What inspectors recommend, as it is typed: measures by their codes, with blanks or commas between. */
export interface TypedInspected {
  committee: string;
  text: string;
  addressedTo: string;
  lead: string;
  measures: string;
}

export const nothingInspected: TypedInspected = {
  committee: "",
  text: "",
  addressedTo: "",
  lead: "",
  measures: "",
};

const codesOf = (measures: string) => [...new Set(measures.split(/[\s,;]+/).filter((code) => code !== ""))];

export function checkInspected(typed: TypedInspected): FormError[] {
  const { committee, text, addressedTo, lead, measures } = typed;
  return [
    ...checkLength("text", text, makingLimits.text, {
      missing: "Enter what is recommended",
      noun: "What is recommended",
    }),
    ...checkLength("addressed-to", addressedTo, makingLimits.addressedTo, {
      missing: "Enter whom the inspectors ask",
      noun: "Whom the inspectors ask",
    }),
    ...(committee ? [] : [{ fieldId: "committee", message: "Select the committee that follows it" }]),
    ...(lead ? [] : [{ fieldId: "lead", message: "Select the officer who leads on it" }]),
    ...(codesOf(measures).length > makingLimits.of
      ? [{ fieldId: "measures", message: `Name at most ${makingLimits.of} measures` }]
      : []),
  ];
}

/** Only for what `checkInspected` has passed. */
export function inspectedOf(typed: TypedInspected): InspectorsRecommendation {
  return {
    committee: typed.committee,
    text: typed.text.trim(),
    addressedTo: typed.addressedTo.trim(),
    lead: typed.lead,
    measures: codesOf(typed.measures),
  };
}

/** The control that a JSON pointer of the contract belongs to. */
export function fieldOfInspected(pointer: string): string | undefined {
  if (pointer.startsWith("/measures")) return "measures";
  return { "/committee": "committee", "/text": "text", "/addressedTo": "addressed-to", "/lead": "lead" }[
    pointer
  ];
}
