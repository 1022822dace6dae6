import { Button } from "#/ui/Button";
import { type Choice, Select } from "#/ui/Select";
import { filterField, type Part, partField } from "./check-mapping";
import type { Inspection, TypedMeasure } from "./typed-mapping";

interface MeasureFieldsProps {
  measure: TypedMeasure;
  place: number;
  indicators: readonly Choice[];
  columns: readonly Choice[];
  filters: Inspection["columns"];
  errorOf: (fieldId: string) => string | undefined;
  onChange: (part: Partial<TypedMeasure>) => void;
  onRemove: () => void;
}

const parts: readonly { part: Part; label: string; none: string }[] = [
  { part: "value", label: "Column with its value", none: "Select a column" },
  { part: "numerator", label: "Column with its numerator", none: "None" },
  { part: "denominator", label: "Column with its denominator", none: "None" },
];

/** One measure of the file: which it is, which columns hold it, and which rows are its own. */
export function MeasureFields({
  measure,
  place,
  indicators,
  columns,
  filters,
  errorOf,
  onChange,
  onRemove,
}: MeasureFieldsProps) {
  const indicatorId = partField(measure, "indicator");
  return (
    <fieldset className="govuk-fieldset app-set">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Measure {place + 1}</legend>
      <Select
        id={indicatorId}
        label="Measure"
        error={errorOf(indicatorId)}
        choices={[{ value: "", label: "Select a measure" }, ...indicators]}
        value={measure.indicator}
        onChange={(event) => onChange({ indicator: event.target.value })}
      />
      {filters.map(({ name, values }, filter) => (
        <Select
          key={name}
          id={filterField(measure, filter)}
          label={`Rows where ${name} is`}
          error={errorOf(filterField(measure, filter))}
          choices={[
            { value: "", label: "Select a value" },
            ...values.map((value, at) => ({ value: String(at + 1), label: value || "Empty" })),
          ]}
          value={valuePlace(values, measure.filters[name])}
          onChange={(event) => {
            const { [name]: _, ...others } = measure.filters;
            const value = values[Number(event.target.value) - 1];
            onChange({ filters: value === undefined ? others : { ...others, [name]: value } });
          }}
        />
      ))}
      {parts.map(({ part, label, none }) => (
        <Select
          key={part}
          id={partField(measure, part)}
          label={label}
          error={errorOf(partField(measure, part))}
          choices={[{ value: "", label: none }, ...columns]}
          value={measure[part]}
          onChange={(event) => onChange({ [part]: event.target.value })}
        />
      ))}
      <Button type="button" look="secondary" onClick={onRemove}>
        Remove measure {place + 1}
      </Button>
    </fieldset>
  );
}

/** By their place, as a value may be empty, which stands for none chosen. */
function valuePlace(values: readonly string[], chosen: string | undefined): string {
  return chosen === undefined ? "" : String(values.indexOf(chosen) + 1);
}
