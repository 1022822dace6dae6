import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Indicator } from "#/measure/definition-words";
import { Button } from "#/ui/Button";
import { InsetText } from "#/ui/Notices";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";

interface AddMeasureProps {
  /** Measures in use that are not chosen yet. */
  indicators: readonly Indicator[];
  /** The headings there are. */
  themes: readonly string[];
  error: string | undefined;
  onAdd: (theme: string, measure: Indicator) => void;
}

/** Chooses one more measure, and the heading that it stands under. */
export function AddMeasure({ indicators, themes, error, onAdd }: AddMeasureProps) {
  const [code, setCode] = useState("");
  const [heading, setHeading] = useState("");
  const [missing, setMissing] = useState<string>();
  const measure = indicators.find((one) => one.code === code);
  if (indicators.length === 0) {
    return (
      <InsetText>
        <p className="govuk-body" id="add" tabIndex={-1}>
          Every measure in use is chosen.{" "}
          <Link to="/measures/new" className="govuk-link">
            Define another measure
          </Link>
        </p>
      </InsetText>
    );
  }
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Add a measure</legend>
      <Select
        id="add"
        label="Measure"
        value={measure?.code ?? ""}
        error={missing ?? error}
        choices={[
          { value: "", label: "Select a measure" },
          ...indicators.map(({ code: value, title }) => ({ value, label: `${value}: ${title}` })),
        ]}
        onChange={({ target }) => {
          setCode(target.value);
          setMissing(undefined);
        }}
      />
      <TextInput
        id="add-theme"
        label="Heading (optional)"
        hint={measure ? `Empty for ${measure.theme}, its own theme.` : "Empty for the measure’s own theme."}
        list="headings"
        maxLength={200}
        autoComplete="off"
        value={heading}
        onChange={(event) => setHeading(event.target.value)}
      />
      <datalist id="headings">
        {themes.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button
        type="button"
        look="secondary"
        onClick={() => {
          if (!measure) {
            setMissing("Select the measure to add");
            document.getElementById("add")?.focus();
            return;
          }
          onAdd(heading.trim() || measure.theme, measure);
          setCode("");
        }}
      >
        Add the measure
      </Button>
    </fieldset>
  );
}
