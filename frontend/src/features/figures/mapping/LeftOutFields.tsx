import { Button } from "#/ui/Button";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { Details } from "#/ui/Details";
import { areasField, columnsField, valuesField } from "./check-mapping";
import {
  columnsToLeaveOut,
  type Inspection,
  isFilter,
  type TypedMapping,
  unknownAreas,
  valueKey,
  valuesToLeaveOut,
} from "./typed-mapping";

interface LeftOutFieldsProps {
  inspection: Inspection;
  typed: TypedMapping;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (part: Partial<TypedMapping>) => void;
}

/** What of the file is no measure, to be left out by somebody. */
export function LeftOutFields({ inspection, typed, errorOf, onChange }: LeftOutFieldsProps) {
  const columns = columnsToLeaveOut(inspection, typed);
  const values = valuesToLeaveOut(inspection, typed);
  const unknown = unknownAreas(inspection);
  const others = columns.filter((column) => !isFilter(column)).map(({ name }) => name);
  return (
    <>
      {columns.length + values.length + unknown.length > 0 ? (
        <h3 className="govuk-heading-m">What is left out?</h3>
      ) : null}
      {columns.length > 0 ? (
        <>
          <Checkboxes
            small
            id={columnsField}
            label="Columns that are left out"
            hint="A column of words chooses rows for each measure above unless it is left out."
            error={firstError(columnsField, columns.length, errorOf)}
            values={typed.columnsLeftOut}
            onChange={(left) => onChange({ columnsLeftOut: left })}
            choices={columns.map((column) => ({
              value: column.name,
              label: column.name,
              hint: isFilter(column)
                ? `Words: ${column.values.slice(0, 3).join(", ")}${column.valueCount > 3 ? " and others" : ""}`
                : undefined,
            }))}
          />
          {others.length > 0 ? (
            <Button
              type="button"
              look="secondary"
              onClick={() => onChange({ columnsLeftOut: [...new Set([...typed.columnsLeftOut, ...others])] })}
            >
              Leave out every column that no measure reads
            </Button>
          ) : null}
        </>
      ) : null}
      {values.length > 0 ? (
        <>
          <Checkboxes
            small
            id={valuesField}
            label="Values whose rows are left out"
            error={firstError(valuesField, values.length, errorOf)}
            values={typed.valuesLeftOut}
            onChange={(left) => onChange({ valuesLeftOut: left })}
            choices={values.map((each) => ({
              value: valueKey(each),
              label: `${each.value || "Empty"} (${each.column})`,
            }))}
          />
          <Button
            type="button"
            look="secondary"
            onClick={() => onChange({ valuesLeftOut: values.map(valueKey) })}
          >
            Leave out every value that no measure chooses
          </Button>
        </>
      ) : null}
      {unknown.length > 0 ? (
        <>
          <Checkboxes
            small
            id={areasField}
            label="Areas that are not known here"
            error={errorOf(areasField)}
            values={typed.areasLeftOut ? ["all"] : []}
            onChange={(left) => onChange({ areasLeftOut: left.length > 0 })}
            choices={[
              {
                value: "all",
                label: `Leave out the rows of ${unknown.length === 1 ? "1 area" : `${unknown.length.toLocaleString("en-GB")} areas`}`,
              },
            ]}
          />
          <Details summary="Which areas those are">
            <ul className="govuk-list govuk-list--bullet">
              {unknown.map(({ area, name, rows }) => (
                <li key={area}>
                  {name ? `${name} (${area})` : area}, {rows.toLocaleString("en-GB")}{" "}
                  {rows === 1 ? "row" : "rows"}
                </li>
              ))}
            </ul>
          </Details>
        </>
      ) : null}
    </>
  );
}

/** The first thing that is wrong with a box of the group. */
function firstError(id: string, boxes: number, errorOf: LeftOutFieldsProps["errorOf"]) {
  for (let place = 0; place < boxes; place++) {
    const error = errorOf(place === 0 ? id : `${id}-${place + 1}`);
    if (error) return error;
  }
  return undefined;
}
