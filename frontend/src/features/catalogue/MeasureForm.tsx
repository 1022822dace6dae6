import type { ReactNode } from "react";
import {
  aggregations,
  choicesOf,
  comparators,
  frequencies,
  polarities,
  units,
  yearTypes,
} from "#/measure/definition-words";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import { Select } from "#/ui/Select";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { isCharted, measureForm, type TypedMeasure } from "./typed-measure";

interface MeasureFormProps {
  draft: Draft<TypedMeasure>;
  /** Whether it is defined just now: only then it gets its code. */
  isNew: boolean;
  /** What other measures have, offered while one types. */
  themes: readonly string[];
  services: readonly string[];
  /** What can be looked at before it is saved. */
  preview?: ReactNode;
}

const { fields } = measureForm("", []);

/** All that defines a measure, in the order in which one would explain it to a colleague. */
export function MeasureForm({ draft, isNew, themes, services, preview }: MeasureFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const frame = (field: keyof TypedMeasure) => ({
    id: field,
    label: fields[field].label,
    error: errorOf(field),
    value: typed[field],
  });
  const words = (field: keyof TypedMeasure) => ({
    ...frame(field),
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  });
  const choice = (field: keyof TypedMeasure) => ({
    ...frame(field),
    onChange: (value: string) => change({ [field]: value }),
  });

  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <h2 className="govuk-heading-m">What it is</h2>
      {isNew ? (
        <TextInput
          {...words("code")}
          hint="A short name for files and addresses, such as CYP-001. It stays as it is."
          width={20}
          autoComplete="off"
          spellCheck={false}
        />
      ) : null}
      <TextInput {...words("title")} hint="As it stands on a scorecard, with its unit if that helps." />
      <Textarea
        {...words("definition")}
        hint="In plain English, for somebody who does not work in the service."
      />
      <Textarea {...words("rationale")} rows={3} />
      <TextInput
        {...words("theme")}
        hint="The heading it is found under, such as Children Looked After."
        list="themes"
        autoComplete="off"
      />
      <Offered id="themes" values={themes} />
      <TextInput
        {...words("leadService")}
        hint="Its group in the single sign-on, such as /services/social-care. Its officers write the commentary."
        list="services"
        autoComplete="off"
        spellCheck={false}
      />
      <Offered id="services" values={services} />

      <h2 className="govuk-heading-m">What a figure is</h2>
      <Select {...words("unit")} choices={[{ value: "", label: "Select a unit" }, ...choicesOf(units)]} />
      <TextInput
        {...words("decimals")}
        hint="From 0 to 6. Figures are rounded to these before they are rated."
        inputMode="numeric"
        width={2}
      />
      <TextInput
        {...words("numeratorDescription")}
        hint="What is counted, such as referrals within 12 months of an earlier one."
      />
      <TextInput {...words("denominatorDescription")} hint="Out of what, such as all referrals." />
      <Textarea {...words("methodology")} rows={3} />

      <h2 className="govuk-heading-m">How it is read</h2>
      <Radios {...choice("polarity")} choices={choicesOf(polarities)} />
      <Radios
        {...choice("frequency")}
        hint="This and the kind of year stay as they are once there are figures or targets."
        choices={choicesOf(frequencies)}
      />
      <Radios {...choice("yearType")} choices={choicesOf(yearTypes)} />
      <Radios {...choice("aggregation")} choices={choicesOf(aggregations)} />
      <Radios
        {...choice("comparator")}
        choices={[{ value: "", label: "What the council’s settings say" }, ...choicesOf(comparators)]}
      />
      <TextInput
        {...words("noChangeBand")}
        hint="In the measure’s unit. A smaller movement is “no change”."
        inputMode="decimal"
        width={5}
      />
      {isCharted(typed) ? (
        <>
          <h2 className="govuk-heading-m">Its control chart</h2>
          <TextInput
            {...words("baselinePeriods")}
            hint="From the first of each stretch. Empty for all of them."
            inputMode="numeric"
            width={3}
          />
          <Textarea
            {...words("rebasings")}
            hint="One on each line: the code of its first period, then why, as in 2024-04 A new front door opened. The limits start afresh there."
            rows={3}
          />
        </>
      ) : null}

      <h2 className="govuk-heading-m">Where its figures come from</h2>
      <TextInput {...words("sourceName")} hint="Such as SSDA903 return, or Department for Education." />
      <TextInput {...words("sourceUrl")} inputMode="url" autoCapitalize="none" spellCheck={false} />
      <TextInput
        {...words("collectionLagDays")}
        hint="How many it usually takes. Drafts say when the figure is expected."
        inputMode="numeric"
        width={4}
      />
      <Textarea
        {...words("dataNote")}
        hint="What a reader should know about the figures. It stands beside them."
        rows={3}
      />
      {preview}
      {isNew ? (
        <Button busy={busy}>{busy ? "Defining the measure" : "Define the measure"}</Button>
      ) : (
        <Button busy={busy}>{busy ? "Saving the changes" : "Save changes"}</Button>
      )}
    </form>
  );
}

function Offered({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
