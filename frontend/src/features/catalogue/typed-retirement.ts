import type { Definition, Indicator } from "#/measure/definition-words";
import type { FormError } from "#/ui/ErrorSummary";
import { isoDay, showDay, type TypedDay, typedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";

/** A retirement as a person types it. */
export interface TypedRetirement {
  /** "yes" once it is retired, or will be from the day on. */
  retired: "yes" | "no";
  retiredOn: TypedDay;
  reason: string;
  replacedBy: string;
}

export function typedRetirement({ retirement }: Pick<Indicator, "retirement">): TypedRetirement {
  return {
    retired: retirement ? "yes" : "no",
    retiredOn: typedDay(retirement?.retiredOn),
    reason: retirement?.reason ?? "",
    replacedBy: retirement?.replacedBy ?? "",
  };
}

export function checkRetirement({ retired, retiredOn, reason }: TypedRetirement): FormError[] {
  if (retired === "no") return [];
  return [
    ...(isoDay(retiredOn)
      ? []
      : [{ fieldId: "retiredOn", message: "Enter the first day on which it is not used, such as 1 4 2027" }]),
    ...checkLength(
      "reason",
      reason,
      { least: 3, most: 1000 },
      { missing: "Enter why it is retired", noun: "Why it is retired" },
    ),
  ];
}

/** For what `checkRetirement` has passed; undefined takes it back into use. */
export function retirementOf(typed: TypedRetirement): Definition["retirement"] {
  const retiredOn = isoDay(typed.retiredOn);
  if (typed.retired === "no" || !retiredOn) return undefined;
  return { retiredOn, reason: typed.reason.trim(), replacedBy: typed.replacedBy || undefined };
}

export const retirementForm: DraftForm<Indicator, TypedRetirement> = {
  what: "measure",
  done: "The change is saved",
  typedOf: typedRetirement,
  check: checkRetirement,
  fields: {
    retired: {
      id: "retired",
      label: "Is it retired?",
      pointers: ["/retirement"],
      show: (retired) => (retired === "yes" ? "Yes" : "No"),
    },
    retiredOn: {
      id: "retiredOn",
      label: "First day on which it is not used",
      pointers: ["/retirement/retiredOn"],
      show: showDay,
    },
    reason: {
      id: "reason",
      label: "Why it is retired",
      pointers: ["/retirement/reason"],
      show: (text) => text,
    },
    replacedBy: {
      id: "replacedBy",
      label: "What is used instead",
      pointers: ["/retirement/replacedBy"],
      show: (code) => code || "Nothing",
    },
  },
};
