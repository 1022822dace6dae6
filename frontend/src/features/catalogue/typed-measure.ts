import {
  aggregations,
  comparators,
  type Definition,
  frequencies,
  type Indicator,
  polarities,
  units,
  yearTypes,
} from "#/measure/definition-words";
import type { FormError } from "#/ui/ErrorSummary";
import { checkAddress, checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";

/** A measure as a person types it: everything that is optional may be empty. */
export interface TypedMeasure {
  code: string;
  title: string;
  definition: string;
  rationale: string;
  methodology: string;
  theme: string;
  leadService: string;
  unit: Definition["unit"] | "";
  decimals: string;
  numeratorDescription: string;
  denominatorDescription: string;
  polarity: Definition["polarity"] | "";
  frequency: Definition["frequency"] | "";
  yearType: Definition["yearType"] | "";
  aggregation: Definition["aggregation"] | "";
  comparator: NonNullable<Definition["comparator"]> | "";
  noChangeBand: string;
  baselinePeriods: string;
  rebasings: string;
  collectionLagDays: string;
  sourceName: string;
  sourceUrl: string;
  dataNote: string;
}

/** A measure, or the little that is known before there is one. */
export type Defined = Partial<Indicator>;

const mostSteps = 20;
const codes = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;

export function typedMeasure(of: Defined): TypedMeasure {
  const words = (value: string | number | undefined) => (value === undefined ? "" : String(value));
  return {
    code: words(of.code),
    title: words(of.title),
    definition: words(of.definition),
    rationale: words(of.rationale),
    methodology: words(of.methodology),
    theme: words(of.theme),
    leadService: words(of.leadService),
    unit: of.unit ?? "",
    decimals: words(of.decimals),
    numeratorDescription: words(of.numeratorDescription),
    denominatorDescription: words(of.denominatorDescription),
    polarity: of.polarity ?? "",
    frequency: of.frequency ?? "",
    yearType: of.yearType ?? "",
    aggregation: of.aggregation ?? "",
    comparator: of.comparator ?? "",
    noChangeBand: words(of.noChangeBand),
    baselinePeriods: words(of.baselinePeriods),
    rebasings: (of.rebasings ?? [])
      .map(({ from, note }) => `${from} ${note.replaceAll("\n", " ")}`)
      .join("\n"),
    collectionLagDays: words(of.collectionLagDays),
    sourceName: words(of.sourceName),
    sourceUrl: words(of.sourceUrl),
    dataNote: words(of.dataNote),
  };
}

/** As the service takes it, for what `checkMeasure` has passed. What the form does not ask of stays as it was. */
export function definitionOf(typed: TypedMeasure, retirement: Definition["retirement"]): Definition {
  const words = (text: string) => text.trim() || undefined;
  const number = (text: string) => (text.trim() === "" ? undefined : Number(text));
  const { unit, polarity, frequency, yearType, aggregation, comparator } = typed;
  if (!unit || !polarity || !frequency || !yearType || !aggregation) throw new Error("Not checked");
  return {
    title: typed.title.trim(),
    definition: typed.definition.trim(),
    rationale: words(typed.rationale),
    methodology: words(typed.methodology),
    unit,
    decimals: Number(typed.decimals),
    numeratorDescription: words(typed.numeratorDescription),
    denominatorDescription: words(typed.denominatorDescription),
    polarity,
    frequency,
    yearType,
    aggregation,
    comparator: comparator || undefined,
    noChangeBand: number(typed.noChangeBand),
    baselinePeriods: isCharted(typed) ? number(typed.baselinePeriods) : undefined,
    rebasings: isCharted(typed) ? steps(typed.rebasings) : [],
    theme: typed.theme.trim(),
    leadService: words(typed.leadService),
    collectionLagDays: number(typed.collectionLagDays),
    sourceName: words(typed.sourceName),
    sourceUrl: words(typed.sourceUrl),
    dataNote: words(typed.dataNote),
    retirement,
  };
}

/** Only frequent measures have a control chart, and so something to set of it. */
export function isCharted({ frequency }: Pick<TypedMeasure, "frequency">): boolean {
  return frequency === "WEEKLY" || frequency === "MONTHLY";
}

/** "2024-04 A new front door opened" on each line. */
function steps(text: string) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [from = "", ...note] = line.split(/\s+/);
      return { from, note: note.join(" ") };
    });
}

/** What is wrong with it before it is sent, in the order of the page; the service checks the rest. */
export function checkMeasure(typed: TypedMeasure, taken: readonly string[]): FormError[] {
  const errors: FormError[] = [];
  const wrong = (fieldId: keyof TypedMeasure, message: string) => errors.push({ fieldId, message });
  const length = (field: "title" | "definition" | "theme", least: number, most: number, what: string) =>
    errors.push(
      ...checkLength(
        field,
        typed[field],
        { least, most },
        { missing: `Enter ${what}`, noun: what.charAt(0).toUpperCase() + what.slice(1) },
      ),
    );
  const code = typed.code.trim();
  if (!codes.test(code))
    wrong("code", "Enter a code of up to 40 letters, digits, dots and hyphens, such as CYP-001");
  // The page that defines a measure has that address.
  else if (code === "new" || taken.includes(code)) wrong("code", "This code is taken: choose another");
  length("title", 3, 300, "the title");
  length("definition", 3, 10_000, "what it measures");
  length("theme", 1, 100, "the theme");
  if (!typed.unit) wrong("unit", "Select what a figure counts");
  if (!/^[0-6]$/.test(typed.decimals.trim()))
    wrong("decimals", "Decimals must be a whole number from 0 to 6");
  if (!typed.polarity) wrong("polarity", "Select which way is good");
  if (!typed.frequency) wrong("frequency", "Select how often there is a figure");
  if (!typed.yearType) wrong("yearType", "Select which year it is counted in");
  if (!typed.aggregation) wrong("aggregation", "Select how the figures of a year go together");
  if (!/^(\d+(\.\d+)?)?$/.test(typed.noChangeBand.trim())) {
    wrong("noChangeBand", "The least movement must be a number such as 0.5, or empty");
  }
  if (isCharted(typed)) errors.push(...checkChart(typed));
  if (!isWhole(typed.collectionLagDays, 0, 1000)) {
    wrong("collectionLagDays", "Days must be a whole number from 0 to 1,000, or empty");
  }
  return [...errors, ...checkAddress("sourceUrl", typed.sourceUrl)];
}

function checkChart({ baselinePeriods, rebasings }: TypedMeasure): FormError[] {
  const errors: FormError[] = [];
  if (!isWhole(baselinePeriods, 12, 200)) {
    errors.push({
      fieldId: "baselinePeriods",
      message: "The number of figures must be a whole number from 12 to 200, or empty",
    });
  }
  const all = steps(rebasings);
  if (all.length > mostSteps) {
    errors.push({ fieldId: "rebasings", message: `Enter ${mostSteps} step changes at most` });
  } else if (all.some(({ note }) => note.length < 3)) {
    errors.push({
      fieldId: "rebasings",
      message:
        "Each line needs the code of a period and why the measure stepped, such as 2024-04 A new front door opened",
    });
  }
  return errors;
}

function isWhole(text: string, least: number, most: number): boolean {
  const typed = text.trim();
  return typed === "" || (/^\d{1,4}$/.test(typed) && Number(typed) >= least && Number(typed) <= most);
}

const text = (id: keyof TypedMeasure, label: string, ...more: string[]) => ({
  id,
  label,
  pointers: [`/${id}`, ...more],
  show: (value: string) => value,
});
const choice = <K extends string>(
  id: keyof TypedMeasure,
  label: string,
  words: Record<K, string | { label: string }>,
) => ({
  id,
  label,
  pointers: [`/${id}`],
  show: (value: K | "") => {
    if (value === "") return "";
    const of: string | { label: string } = words[value];
    return typeof of === "string" ? of : of.label;
  },
});
const stepPointers = Array.from({ length: mostSteps }, (_, i) => [
  `/rebasings/${i}/from`,
  `/rebasings/${i}/note`,
]);

/**
 * @param taken the codes that another measure has
 */
export function measureForm<S extends Defined>(
  done: string,
  taken: readonly string[],
): DraftForm<S, TypedMeasure> {
  return {
    what: "measure",
    done,
    typedOf: typedMeasure,
    check: (typed) => checkMeasure(typed, taken),
    fields: {
      code: text("code", "Code"),
      title: text("title", "Title"),
      definition: text("definition", "What it measures"),
      rationale: text("rationale", "Why it is watched (optional)"),
      theme: text("theme", "Theme"),
      leadService: text("leadService", "Lead service (optional)"),
      unit: choice("unit", "What does a figure count?", units),
      decimals: text("decimals", "Decimals shown"),
      numeratorDescription: text("numeratorDescription", "Numerator in words (optional)"),
      denominatorDescription: text("denominatorDescription", "Denominator in words (optional)"),
      methodology: text("methodology", "How it is worked out (optional)"),
      polarity: choice("polarity", "Which way is good?", polarities),
      frequency: choice("frequency", "How often is there a figure?", frequencies),
      yearType: choice("yearType", "In which year is it counted?", yearTypes),
      aggregation: choice("aggregation", "How do the figures of a year go together?", aggregations),
      comparator: choice("comparator", "What is its movement compared with?", comparators),
      noChangeBand: text("noChangeBand", "Least movement that counts as a change (optional)"),
      baselinePeriods: text("baselinePeriods", "How many figures the control limits rest on (optional)"),
      rebasings: text("rebasings", "Step changes (optional)", ...stepPointers.flat()),
      collectionLagDays: text("collectionLagDays", "Days from the end of a period to its figure (optional)"),
      sourceName: text("sourceName", "Source of the figures (optional)"),
      sourceUrl: text("sourceUrl", "Address of the source (optional)"),
      dataNote: text("dataNote", "Data note (optional)"),
    },
  };
}
