import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import type { DraftForm } from "#/ui/use-draft";

export type DisclosurePolicy = components["schemas"]["DisclosurePolicy"];
export type HiddenFigures = components["schemas"]["HiddenFigures"];
export type HiddenFrom = components["schemas"]["HiddenFrom"];
type PolicyDraft = components["schemas"]["DisclosurePolicyDraft"];

/** A policy as a person types it. */
export interface TypedPolicy {
  source: string;
  countsUpTo: string;
  secondary: boolean;
  smallestBase: string;
  roundTo: string;
  hiddenFrom: HiddenFrom;
  reason: string;
}

const most = 1000;

export const fromWords: Record<HiddenFrom, { label: string; hint: string }> = {
  PUBLIC: { label: "The public", hint: "Scorecards that anyone may read do without it." },
  OTHER_MEMBERS: {
    label: "The public and other members",
    hint: "Only scorecards for named committees show it, to those who sit on them.",
  },
  EVERYONE: { label: "Everyone but officers", hint: "No published scorecard shows it." },
};

export const secondaryWords = "Hide also what would give a hidden figure back";

/** As the service takes it. */
export function policyFrom(typed: TypedPolicy): PolicyDraft {
  return {
    source: typed.source.trim(),
    countsUpTo: numberOf(typed.countsUpTo),
    secondary: typed.secondary && (isTyped(typed.countsUpTo) || isTyped(typed.smallestBase)),
    smallestBase: numberOf(typed.smallestBase),
    roundTo: numberOf(typed.roundTo),
    hiddenFrom: typed.hiddenFrom,
    reason: typed.reason.trim(),
  };
}

function isTyped(text: string) {
  return text.trim() !== "";
}

function numberOf(text: string) {
  return isTyped(text) ? Number(text) : undefined;
}

function checkPolicy(typed: TypedPolicy): FormError[] {
  const errors: FormError[] = [];
  if (!isTyped(typed.source)) {
    errors.push({ fieldId: "source", message: "Enter the source as its measures name it" });
  }
  const numbers = [
    ["counts", typed.countsUpTo, 1],
    ["base", typed.smallestBase, 2],
    ["round", typed.roundTo, 2],
  ] as const;
  for (const [fieldId, text, least] of numbers) {
    if (isTyped(text) && !isWhole(text, least)) {
      errors.push({ fieldId, message: `Enter a whole number from ${least} to 1,000, or leave it empty` });
    }
  }
  if (numbers.every(([, text]) => !isTyped(text))) {
    errors.push({
      fieldId: "counts",
      message: "Say which counts are hidden, or fill in another of the three",
    });
  }
  if (!isTyped(typed.reason)) errors.push({ fieldId: "reason", message: "Enter why it is so" });
  return errors;
}

function isWhole(text: string, least: number) {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}

const text = (value: string) => value;

/** For a policy that is there, or is to be. */
export function policyForm<S extends Partial<DisclosurePolicy>>(done: string): DraftForm<S, TypedPolicy> {
  return {
    what: "policy",
    done,
    typedOf: (of) => ({
      source: of.source ?? "",
      countsUpTo: of.countsUpTo?.toString() ?? "",
      secondary: of.secondary ?? true,
      smallestBase: of.smallestBase?.toString() ?? "",
      roundTo: of.roundTo?.toString() ?? "",
      hiddenFrom: of.hiddenFrom ?? "PUBLIC",
      reason: of.reason ?? "",
    }),
    check: checkPolicy,
    fields: {
      source: { id: "source", label: "Source", pointers: ["/source"], show: text },
      countsUpTo: { id: "counts", label: "Hide counts from 1 to", pointers: ["/countsUpTo"], show: text },
      secondary: {
        id: "secondary",
        label: secondaryWords,
        pointers: ["/secondary"],
        show: (is) => (is ? "Yes" : "No"),
      },
      smallestBase: {
        id: "base",
        label: "Hide figures out of fewer than",
        pointers: ["/smallestBase"],
        show: text,
      },
      roundTo: { id: "round", label: "Round counts to the nearest", pointers: ["/roundTo"], show: text },
      hiddenFrom: {
        id: "from",
        label: "Hidden from whom?",
        pointers: ["/hiddenFrom"],
        show: (from) => fromWords[from].label,
      },
      reason: { id: "reason", label: "Why is it so?", pointers: ["/reason"], show: text },
    },
  };
}
