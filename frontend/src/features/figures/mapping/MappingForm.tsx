import type { ReactNode, SyntheticEvent } from "react";
import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import { TakesFocus } from "#/ui/TakesFocus";
import { TextInput } from "#/ui/TextInput";
import { AreaFields } from "./AreaFields";
import { addField, nameField } from "./check-mapping";
import { InspectionSummary } from "./InspectionSummary";
import { LeftOutFields } from "./LeftOutFields";
import { MeasureFields } from "./MeasureFields";
import {
  filtersOf,
  type Inspection,
  newMeasure,
  type TypedMapping,
  type TypedMeasure,
} from "./typed-mapping";

interface MappingFormProps {
  fileName: string;
  inspection: Inspection;
  indicators: readonly components["schemas"]["Indicator"][];
  typed: TypedMapping;
  errorOf: (fieldId: string) => string | undefined;
  busy: boolean;
  /** Another saved mapping to choose. */
  choice?: ReactNode;
  onChange: (typed: TypedMapping) => void;
  onSave: () => void;
}

const headings = {
  OPEN_DATA: "This is a file of the Department for Education’s open data",
  LAIT: "This is a table of the Department for Education’s Local Authority Interactive Tool (LAIT)",
};

/** Asks which columns of a file of the Department for Education are which measures, and what is left out. */
export function MappingForm({
  fileName,
  inspection,
  indicators,
  typed,
  errorOf,
  busy,
  choice,
  onChange,
  onSave,
}: MappingFormProps) {
  const change = (part: Partial<TypedMapping>) => onChange({ ...typed, ...part });
  const changeMeasure = (id: number, part: Partial<TypedMeasure>) =>
    change({ measures: typed.measures.map((each) => (each.id === id ? { ...each, ...part } : each)) });
  const known = inspection.mapping;
  const choices = indicators.map(({ code, title }) => ({ value: code, label: `${title} (${code})` }));
  const columns = inspection.columns
    .filter(({ kind }) => kind === "FIGURES")
    .map(({ name, values }) => ({ value: name, label: `${name} (${values.join(", ")})` }));
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    onSave();
  }
  return (
    <TakesFocus>
      <section aria-labelledby="mapping-heading" className="app-column app-mapping">
        <h2 className="govuk-heading-m" id="mapping-heading">
          {headings[inspection.layout]}
        </h2>
        <p className="govuk-body">
          Say once which of its columns are which measures. Every other column, and every area that is not
          known here, has to be left out by you: nothing is left out by itself.
        </p>
        <h3 className="govuk-heading-s">What was understood of {fileName}</h3>
        <InspectionSummary inspection={inspection} />
        {known ? <WhatIsNew inspection={inspection} /> : null}
        {choice}
        <form onSubmit={submit} noValidate>
          <h3 className="govuk-heading-m">Which column is which measure?</h3>
          {typed.measures.map((measure, place) => (
            <MeasureFields
              key={measure.id}
              measure={measure}
              place={place}
              indicators={choices}
              columns={columns}
              filters={filtersOf(inspection, typed)}
              errorOf={errorOf}
              onChange={(part) => changeMeasure(measure.id, part)}
              onRemove={() => {
                change({ measures: typed.measures.filter(({ id }) => id !== measure.id) });
                document.getElementById(addField)?.focus();
              }}
            />
          ))}
          <Button
            id={addField}
            type="button"
            look="secondary"
            onClick={() =>
              change({ measures: [...typed.measures, newMeasure(inspection, nextId(typed.measures))] })
            }
          >
            Add a measure
          </Button>
          <AreaFields inspection={inspection} typed={typed} errorOf={errorOf} onChange={change} />
          <LeftOutFields inspection={inspection} typed={typed} errorOf={errorOf} onChange={change} />
          <h3 className="govuk-heading-m">Keep these decisions</h3>
          {known ? (
            <Radios
              id="mapping-kept"
              label="Where they are kept"
              choices={[
                {
                  value: "next",
                  label: `In “${known.mapping.name}”, as its version ${known.version + 1}`,
                  hint: "What it knows of earlier files stays in it.",
                },
                { value: "new", label: "In a mapping of their own" },
              ]}
              value={typed.isNext ? "next" : "new"}
              onChange={(value) => change({ isNext: value === "next" })}
            />
          ) : null}
          <TextInput
            id={nameField}
            label="Name"
            hint="Such as “DfE C1, referrals and re-referrals”. The next file with these columns is read without a question."
            error={errorOf(nameField)}
            maxLength={200}
            value={typed.name}
            onChange={(event) => change({ name: event.target.value })}
          />
          <TextInput
            id="mapping-source"
            label="Source (optional)"
            hint="Kept with each figure."
            maxLength={500}
            value={typed.source}
            onChange={(event) => change({ source: event.target.value })}
          />
          <Button busy={busy}>{busy ? "Checking the file" : "Save and check the file"}</Button>
        </form>
      </section>
    </TakesFocus>
  );
}

function nextId(measures: readonly TypedMeasure[]): number {
  return Math.max(0, ...measures.map(({ id }) => id)) + 1;
}

/** What the mapping that knows the file best leaves open. */
function WhatIsNew({ inspection: { mapping, undecided } }: { inspection: Inspection }) {
  if (!mapping || undecided.length === 0) return null;
  const columns = undecided.filter(({ kind }) => kind === "COLUMN" || kind === "FILTER");
  const values = undecided.filter(({ kind }) => kind === "VALUE");
  const areas = undecided.filter(({ kind }) => kind === "AREA");
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        “{mapping.mapping.name}”, version {mapping.version}, knows this file but for:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {columns.length > 0 ? <li>columns: {columns.map(({ column }) => column).join(", ")}</li> : null}
        {values.length > 0 ? (
          <li>values: {values.map(({ column, value }) => `${value} (${column})`).join(", ")}</li>
        ) : null}
        {areas.length > 0 ? <li>areas: {areas.map(({ value }) => value).join(", ")}</li> : null}
      </ul>
    </div>
  );
}
