import type { components } from "#/api/schema";
import type { Indicator } from "#/measure/definition-words";
import { bases } from "#/measure/target-basis";
import type { FormError } from "#/ui/ErrorSummary";
import { checkAddress, checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";
import { statuses } from "./target-words";

type Schemas = components["schemas"];
type Setting = Schemas["ThresholdSetting"];
type Proposal = Schemas["ThresholdProposal"];
type Polarity = Indicator["polarity"];

/** The target of a year, or nothing while none is set. */
export type SetTarget = Partial<Schemas["Threshold"]>;

type TargetKind = "number" | "range" | "relative" | "words";
type ToleranceKind = "none" | "percent" | "limits";

/** A target as a person types it. */
export interface TypedTarget {
  kind: TargetKind;
  target: string;
  targetBound: "INCLUSIVE" | "EXCLUSIVE";
  targetLow: string;
  targetHigh: string;
  targetRelativeTo: string;
  targetMargin: string;
  targetText: string;
  tolerance: ToleranceKind;
  tolerancePercent: string;
  amber: string;
  amberLow: string;
  amberHigh: string;
  basis: Setting["basis"] | "";
  source: string;
  sourceUrl: string;
  status: NonNullable<Setting["status"]>;
  reason: string;
}

/** What a target can be of, by which way is good. */
function kindsOf(polarity: Polarity): TargetKind[] {
  if (polarity === "IN_RANGE") return ["range", "words"];
  return polarity === "NONE" ? ["number", "words"] : ["number", "relative", "words"];
}

/** The demonstration's rule is nobody's target, so whoever sets one begins with an empty form. */
export function typedTarget(of: SetTarget, polarity: Polarity): TypedTarget {
  if (of.basis === "DEMONSTRATION") return typedTarget({}, polarity);
  const words = (value: number | string | undefined) => (value === undefined ? "" : String(value));
  return {
    kind: kindOf(of, polarity),
    target: words(of.target),
    targetBound: of.targetBound ?? "INCLUSIVE",
    targetLow: words(of.targetLow),
    targetHigh: words(of.targetHigh),
    targetRelativeTo: words(of.targetRelativeTo),
    targetMargin: words(of.targetMargin),
    targetText: words(of.targetText),
    tolerance: toleranceOf(of),
    tolerancePercent: words(of.tolerancePercent),
    amber: words(of.amber),
    amberLow: words(of.amberLow),
    amberHigh: words(of.amberHigh),
    basis: of.basis ?? "",
    source: words(of.source),
    sourceUrl: words(of.sourceUrl),
    status: of.status ?? "APPROVED",
    reason: words(of.reason),
  };
}

function kindOf(of: SetTarget, polarity: Polarity): TargetKind {
  if (of.targetRelativeTo !== undefined) return "relative";
  if (of.targetLow !== undefined || of.targetHigh !== undefined) return "range";
  if (of.target === undefined && of.targetText !== undefined) return "words";
  return kindsOf(polarity)[0] ?? "number";
}

function toleranceOf(of: SetTarget): ToleranceKind {
  if (of.tolerancePercent !== undefined) return "percent";
  const limits = [of.amber, of.amberLow, of.amberHigh];
  return limits.some((limit) => limit !== undefined) ? "limits" : "none";
}

const number = (text: string) => (text.trim() === "" ? undefined : Number(text.replaceAll(",", "")));
const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text.trim().replaceAll(",", ""));

/** The numbers of it, of which nothing counts that the form does not show. */
export function proposalOf(typed: TypedTarget): Proposal {
  const { kind, tolerance } = typed;
  const limits = tolerance === "limits";
  const stated = kind === "number" || kind === "relative";
  return {
    target: kind === "number" ? number(typed.target) : undefined,
    targetBound: stated ? typed.targetBound : "INCLUSIVE",
    targetLow: kind === "range" ? number(typed.targetLow) : undefined,
    targetHigh: kind === "range" ? number(typed.targetHigh) : undefined,
    targetRelativeTo: kind === "relative" ? typed.targetRelativeTo || undefined : undefined,
    targetMargin: kind === "relative" ? number(typed.targetMargin) : undefined,
    targetText: typed.targetText.trim() || undefined,
    tolerancePercent:
      kind !== "words" && tolerance === "percent" ? number(typed.tolerancePercent) : undefined,
    amber: kind === "number" && limits ? number(typed.amber) : undefined,
    amberLow: kind === "range" && limits ? number(typed.amberLow) : undefined,
    amberHigh: kind === "range" && limits ? number(typed.amberHigh) : undefined,
  };
}

/** For what `checkTarget` has passed. */
export function settingOf(typed: TypedTarget): Setting {
  if (!typed.basis) throw new Error("Not checked");
  return {
    ...proposalOf(typed),
    status: typed.status,
    basis: typed.basis,
    source: typed.source.trim(),
    sourceUrl: typed.sourceUrl.trim() || undefined,
    reason: typed.reason.trim() || undefined,
  };
}

/** What is wrong with its numbers before the service is asked, in the order of the page. */
export function checkNumbers(typed: TypedTarget): FormError[] {
  const errors: FormError[] = [];
  const { kind, tolerance } = typed;
  const need = (field: NumberField, what: string, optional = false) => {
    const text = typed[field].trim();
    if (text === "" && !optional)
      errors.push({ fieldId: field, message: `Enter ${what}, such as 90 or 17.5` });
    else if (text !== "" && !isNumber(text)) {
      errors.push({ fieldId: field, message: "Enter a number such as 90 or 17.5, without a unit" });
    }
  };
  if (kind === "number") need("target", "the target");
  if (kind === "range") {
    const open = typed.targetLow.trim() !== "" || typed.targetHigh.trim() !== "";
    need("targetLow", "the lowest good figure", open);
    need("targetHigh", "the highest good figure", open);
  }
  if (kind === "relative") {
    if (!typed.targetRelativeTo)
      errors.push({ fieldId: "targetRelativeTo", message: "Select what it is set against" });
    need("targetMargin", "what is added", true);
  }
  if (kind === "words" && !typed.targetText.trim()) {
    errors.push({ fieldId: "targetText", message: "Enter the target in the words it was published in" });
  }
  if (kind === "words") return errors;
  if (tolerance === "percent") need("tolerancePercent", "how many per cent");
  if (tolerance === "limits" && kind === "number") need("amber", "the worst figure that is still amber");
  if (tolerance === "limits" && kind === "range") {
    const open = typed.amberLow.trim() !== "" || typed.amberHigh.trim() !== "";
    need("amberLow", "the lowest figure that is still amber", open);
    need("amberHigh", "the highest figure that is still amber", open);
  }
  return errors;
}

type NumberField =
  | "target"
  | "targetLow"
  | "targetHigh"
  | "targetMargin"
  | "tolerancePercent"
  | "amber"
  | "amberLow"
  | "amberHigh";

export function checkTarget(typed: TypedTarget): FormError[] {
  return [
    ...checkNumbers(typed),
    ...(typed.basis ? [] : [{ fieldId: "basis", message: "Select what the target is based on" }]),
    ...checkLength(
      "source",
      typed.source,
      { least: 3, most: 1000 },
      { missing: "Enter who set it and where it is written", noun: "The source" },
    ),
    ...checkAddress("sourceUrl", typed.sourceUrl),
  ];
}

const text = (id: keyof TypedTarget, label: string) => ({
  id,
  label,
  pointers: [`/${id}`],
  show: (value: string) => value,
});

const kindWords: Record<TargetKind, string> = {
  number: "A number",
  range: "A range of numbers",
  relative: "Another figure, such as England’s",
  words: "Words alone",
};
const toleranceWords: Record<ToleranceKind, string> = {
  none: "None: a missed target is red",
  percent: "Within so many per cent of the target",
  limits: "Down or up to a figure",
};
export const boundWords = { INCLUSIVE: "Yes", EXCLUSIVE: "No: it must be better than that" };

export function kindChoices(polarity: Polarity) {
  return kindsOf(polarity).map((value) => ({ value, label: kindWords[value] }));
}

export function toleranceChoices(kind: TargetKind) {
  const kinds: ToleranceKind[] = kind === "relative" ? ["none", "percent"] : ["none", "percent", "limits"];
  return kinds.map((value) => ({ value, label: toleranceWords[value] }));
}

/** @param names of what a target may refer to, by code */
export function targetForm(
  polarity: Polarity,
  names: ReadonlyMap<string, string>,
): DraftForm<SetTarget, TypedTarget> {
  return {
    what: "target",
    done: "The target is set",
    savedBy: ({ setBy }) => setBy,
    typedOf: (of) => typedTarget(of, polarity),
    check: checkTarget,
    fields: {
      kind: { id: "kind", label: "What is aimed at?", pointers: [], show: (kind) => kindWords[kind] },
      target: text("target", "Target"),
      targetBound: {
        id: "targetBound",
        label: "Is a figure just at the target good enough?",
        pointers: ["/targetBound"],
        show: (bound) => boundWords[bound],
      },
      targetLow: text("targetLow", "Lowest good figure"),
      targetHigh: text("targetHigh", "Highest good figure"),
      targetRelativeTo: {
        ...text("targetRelativeTo", "Whose figure is it set against?"),
        show: (code) => names.get(code) ?? code,
      },
      targetMargin: text("targetMargin", "What is added to that figure (optional)"),
      targetText: text("targetText", "In the words it was published in"),
      tolerance: {
        id: "tolerance",
        label: "What is still amber?",
        pointers: [],
        show: (tolerance) => toleranceWords[tolerance],
      },
      tolerancePercent: text("tolerancePercent", "Per cent of the target"),
      amber: text("amber", "Worst figure that is still amber"),
      amberLow: text("amberLow", "Lowest figure that is still amber"),
      amberHigh: text("amberHigh", "Highest figure that is still amber"),
      basis: {
        id: "basis",
        label: "What is it based on?",
        pointers: ["/basis"],
        show: (basis) => (basis ? bases[basis] : ""),
      },
      source: text("source", "Who set it, and where it is written"),
      sourceUrl: text("sourceUrl", "Address of that (optional)"),
      status: {
        id: "status",
        label: "How far is it?",
        pointers: ["/status"],
        show: (status) => statuses[status],
      },
      reason: text("reason", "Why it changed (optional)"),
    },
  };
}
