import type { FormError } from "#/ui/ErrorSummary";
import { isoDay, noDay, type TypedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import type { NewRecommendation } from "./recommendation";

/** What the contract takes; the service checks the same again. */
export const makingLimits = {
  text: { least: 10, most: 2000 },
  addressedTo: { least: 3, most: 150 },
  of: 20,
} as const;

/** A recommendation as it is typed: what it rests on by references, with blanks or commas between. */
export interface TypedRecommendation {
  committee: string;
  text: string;
  addressedTo: string;
  madeOn: TypedDay;
  lead: string;
  clock: boolean;
  restsOn: string;
}

export const noRecommendation: TypedRecommendation = {
  committee: "",
  text: "",
  addressedTo: "",
  madeOn: noDay,
  lead: "",
  clock: true,
  restsOn: "",
};

/** References of requests and clinics by their letters; every other word is the code of a measure. */
function sorted(restsOn: string) {
  const [request, clinic] = [/^DD-\d+$/i, /^PC-\d+$/i];
  const isReference = (word: string) => request.test(word) || clinic.test(word);
  const typed = restsOn.split(/[\s,;]+/).filter((word) => word !== "");
  const words = [...new Set(typed.map((word) => (isReference(word) ? word.toUpperCase() : word)))];
  return {
    requests: words.filter((word) => request.test(word)),
    clinics: words.filter((word) => clinic.test(word)),
    measures: words.filter((word) => !isReference(word)),
  };
}

export function checkRecommendation(typed: TypedRecommendation): FormError[] {
  const { committee, text, addressedTo, madeOn, lead, restsOn } = typed;
  return [
    ...(committee ? [] : [{ fieldId: "committee", message: "Select the committee that made it" }]),
    ...checkLength("text", text, makingLimits.text, {
      missing: "Enter what is recommended",
      noun: "What is recommended",
    }),
    ...checkLength("addressed-to", addressedTo, makingLimits.addressedTo, {
      missing: "Enter whom it is made to",
      noun: "Whom it is made to",
    }),
    ...(isoDay(madeOn)
      ? []
      : [{ fieldId: "made-on", message: "Enter the day it was made, such as 3 11 2026" }]),
    ...(lead ? [] : [{ fieldId: "lead", message: "Select the officer who leads on it" }]),
    ...(Object.values(sorted(restsOn)).some((of) => of.length > makingLimits.of)
      ? [{ fieldId: "rests-on", message: `Name at most ${makingLimits.of} of each kind` }]
      : []),
  ];
}

/** Only for what `checkRecommendation` has passed. */
export function recommendationOf(typed: TypedRecommendation): NewRecommendation {
  return {
    committee: typed.committee,
    text: typed.text.trim(),
    addressedTo: typed.addressedTo.trim(),
    madeOn: isoDay(typed.madeOn) ?? "",
    lead: typed.lead,
    clock: typed.clock,
    ...sorted(typed.restsOn),
  };
}

/** The control that a JSON pointer of the contract belongs to. */
export function fieldOfPointer(pointer: string): string | undefined {
  if (/^\/(requests|clinics|measures)/.test(pointer)) return "rests-on";
  return {
    "/committee": "committee",
    "/text": "text",
    "/addressedTo": "addressed-to",
    "/madeOn": "made-on",
    "/lead": "lead",
  }[pointer];
}
