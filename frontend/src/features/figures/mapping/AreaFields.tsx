import { Select } from "#/ui/Select";
import { areaField } from "./check-mapping";
import { doubtfulAreas, type Inspection, leftOut, type TypedMapping } from "./typed-mapping";

interface AreaFieldsProps {
  inspection: Inspection;
  typed: TypedMapping;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (part: Partial<TypedMapping>) => void;
}

/** Asks of each area that may be one here which it is. */
export function AreaFields({ inspection, typed, errorOf, onChange }: AreaFieldsProps) {
  const areas = doubtfulAreas(inspection);
  if (areas.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">Which area is which?</h3>
      <p className="govuk-body">These have no code that is known here, and more than one could be meant.</p>
      {areas.map(({ area, rows, candidates }, place) => (
        <Select
          key={area}
          id={areaField(place)}
          label={area}
          hint={`${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}`}
          error={errorOf(areaField(place))}
          choices={[
            { value: "", label: "Select an area" },
            ...candidates.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
            { value: leftOut, label: "None of these: leave its rows out" },
          ]}
          value={typed.areas[area] ?? ""}
          onChange={(event) => {
            const { [area]: _, ...others } = typed.areas;
            const is = event.target.value;
            onChange({ areas: is ? { ...others, [area]: is } : others });
          }}
        />
      ))}
    </>
  );
}
