import { choicesOf, polarities, units, yearTypes } from "#/measure/definition-words";
import { Select } from "#/ui/Select";
import { leavingOpen, type Open, type Preset, type Ticked } from "./preset";

interface OpenForAllProps {
  list: readonly Preset[];
  ticked: Ticked;
  onTick: (ticked: Ticked) => void;
}

const labels: Record<Open, string> = {
  polarity: "The way that is good",
  unit: "What a figure counts",
  yearType: "The kind of year",
};

const choices = {
  polarity: choicesOf(polarities),
  unit: choicesOf(units),
  yearType: choicesOf(yearTypes),
};

/** Says the same of all measures that are ticked and leave it open. Of each it can be said otherwise below. */
export function OpenForAll({ list, ticked, onTick }: OpenForAllProps) {
  const several = (["polarity", "unit", "yearType"] as const)
    .map((field) => ({ field, codes: leavingOpen(list, ticked, field) }))
    .filter(({ codes }) => codes.length > 1);
  if (several.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        What the list leaves open of several
      </legend>
      {several.map(({ field, codes }) => {
        const said = new Set(codes.map((code) => ticked[code]?.[field] ?? ""));
        return (
          <Select
            key={field}
            id={`all-${field}`}
            label={`${labels[field]}, in all ${codes.length} that leave it open`}
            choices={[
              { value: "", label: said.size > 1 ? "Not the same in all" : "Choose" },
              ...choices[field].map(({ value, label }) => ({ value, label })),
            ]}
            value={said.size === 1 ? [...said][0] : ""}
            onChange={({ target }) =>
              onTick({
                ...ticked,
                ...Object.fromEntries(
                  codes.flatMap((code) => {
                    const of = ticked[code];
                    return of ? [[code, { ...of, [field]: target.value }]] : [];
                  }),
                ),
              })
            }
          />
        );
      })}
    </fieldset>
  );
}
