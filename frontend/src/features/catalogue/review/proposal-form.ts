import type { components } from "#/api/schema";
import type { Indicator } from "#/measure/definition-words";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";
import {
  checkTarget,
  proposalOf,
  type SetTarget,
  type TypedTarget,
  targetForm,
  typedTarget,
} from "../typed-target";
import { type ReviewedMeasure, targetLimits } from "./target-review";

/** Everything else of a proposal is in the numbers. */
const besideNumbers = ["basis", "source", "sourceUrl", "reason"];

/** What the form begins with: what is proposed, or else what is set for that year already. */
function startOf({ proposed, there }: ReviewedMeasure): SetTarget {
  if (!proposed) return there ?? {};
  const { target, ...from } = proposed.proposal;
  return { ...target, ...from };
}

/** For what `checkTarget` has passed. */
export function proposedTarget(typed: TypedTarget): components["schemas"]["ProposedTarget"] {
  if (!typed.basis) throw new Error("Not checked");
  return {
    target: proposalOf(typed),
    basis: typed.basis,
    source: typed.source.trim(),
    sourceUrl: typed.sourceUrl.trim() || undefined,
    reason: typed.reason.trim(),
  };
}

/**
 * The form of a target, for one that others have to agree.
 * @param names of what a target may refer to, by code
 */
export function proposalForm(
  polarity: Indicator["polarity"],
  names: ReadonlyMap<string, string>,
): DraftForm<ReviewedMeasure, TypedTarget> {
  const form = targetForm(polarity, names);
  const inTarget = Object.fromEntries(
    Object.entries(form.fields).map(([key, field]) => [
      key,
      {
        ...field,
        pointers: besideNumbers.includes(key)
          ? field.pointers
          : field.pointers.map((pointer: string) => `/target${pointer}`),
      },
    ]),
  ) as unknown as typeof form.fields;
  return {
    what: "proposal",
    done: "The target is proposed. The board looks at it next",
    savedBy: ({ proposed }) => proposed?.by,
    typedOf: (measure) => typedTarget(startOf(measure), polarity),
    check: (typed) => [
      ...checkTarget(typed),
      ...checkLength("reason", typed.reason, targetLimits.reason, {
        missing: "Enter why this target",
        noun: "Why this target",
      }),
    ],
    fields: { ...inTarget, reason: { ...inTarget.reason, label: "Why this target?" } },
  };
}
