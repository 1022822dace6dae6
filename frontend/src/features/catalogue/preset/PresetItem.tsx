import { choicesOf, polarities, units, yearTypes } from "#/measure/definition-words";
import { Details } from "#/ui/Details";
import { Paragraphs } from "#/ui/Paragraphs";
import { Select } from "#/ui/Select";
import { Tag } from "#/ui/Tag";
import { fieldId, nothingSaid, type Open, openOf, type Preset, type Said } from "./preset";

interface PresetItemProps {
  preset: Preset;
  /** What is said of it; nothing while it is not ticked. */
  said: Said | undefined;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (said: Said | undefined) => void;
}

const labels: Record<Open, string> = {
  polarity: "Which way is good?",
  unit: "What does a figure count?",
  yearType: "In which kind of year?",
};

/** One measure of the list, to be ticked, and what has to be said of it. */
export function PresetItem({ preset, said, errorOf, onChange }: PresetItemProps) {
  const { code, title, chartTitle, definition, there, sourceUrl } = preset;
  return (
    <li className="app-rows__item">
      {there ? (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <strong>{title}</strong> <Tag colour="grey">Here already</Tag> {there.code}
        </p>
      ) : (
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={`preset-${code}`}
              type="checkbox"
              checked={said !== undefined}
              aria-describedby={`preset-${code}-facts`}
              onChange={({ target }) => onChange(target.checked ? nothingSaid : undefined)}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`preset-${code}`}>
              {title}
            </label>
          </div>
        </div>
      )}
      <p className="govuk-body app-muted govuk-!-margin-bottom-1" id={`preset-${code}-facts`}>
        {factsOf(preset)}
      </p>
      {said ? <Asked preset={preset} said={said} errorOf={errorOf} onChange={onChange} /> : null}
      <Details
        summary={
          <>
            Definition<span className="govuk-visually-hidden"> of {title}</span>
          </>
        }
      >
        <p className="govuk-body">
          <strong>{chartTitle}</strong>
        </p>
        <Paragraphs text={definition} />
        {sourceUrl ? (
          <p className="govuk-body">
            <a className="govuk-link" href={sourceUrl}>
              Where the figures are published<span className="govuk-visually-hidden">: {title}</span>
            </a>
          </p>
        ) : null}
      </Details>
    </li>
  );
}

function factsOf({ polarity, unit, unitWords, yearType, yearWords, topics }: Preset): string {
  return [
    polarity ? polarities[polarity].label : "The list does not say which way is good",
    unit ? `${units[unit]}: ${unitWords}` : `Counts: ${unitWords}`,
    yearType ? yearTypes[yearType] : `Year: ${yearWords}`,
    topics.join(", "),
  ].join(". ");
}

function Asked({
  preset,
  said,
  errorOf,
  onChange,
}: Pick<PresetItemProps, "preset" | "errorOf" | "onChange"> & { said: Said }) {
  const choices = {
    polarity: choicesOf(polarities),
    unit: choicesOf(units),
    yearType: choicesOf(yearTypes),
  };
  const open = openOf(preset);
  if (open.length === 0) return null;
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-visually-hidden">{preset.title}: what the list leaves open</legend>
      {open.map((field) => {
        const id = fieldId(preset.code, field);
        return (
          <Select
            key={field}
            id={id}
            label={labels[field]}
            error={errorOf(id)}
            choices={[
              { value: "", label: "Choose" },
              ...choices[field].map(({ value, label }) => ({ value, label })),
            ]}
            value={said[field]}
            onChange={({ target }) => onChange({ ...said, [field]: target.value })}
          />
        );
      })}
    </fieldset>
  );
}
