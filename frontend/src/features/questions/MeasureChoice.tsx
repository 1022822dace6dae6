import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { useRefused } from "#/ui/use-refused";
import { mostMeasures } from "./sheet";

interface ThemeOfMeasures {
  name: string;
  measures: readonly { indicator: string; title: string }[];
}

interface MeasureChoiceProps {
  themes: readonly ThemeOfMeasures[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** Which measures of the scorecard the sheet is on. */
export function MeasureChoice({ themes, chosen, onChoose }: MeasureChoiceProps) {
  const [wanted, setWanted] = useState<readonly string[]>(chosen);
  const refused = useRefused();

  function choose(event: SyntheticEvent) {
    event.preventDefault();
    const errors = checkChoice(wanted);
    refused.refuse(errors);
    if (errors.length === 0) onChoose([...wanted]);
  }

  return (
    <>
      {refused.summary}
      <form className="app-column app-screen-only" onSubmit={choose} noValidate>
        {themes.map(({ name, measures }, place) => (
          <Checkboxes
            key={name}
            // The error summary's link goes to the first control, which carries its group's id.
            id={place === 0 ? "measures" : `measures-in-theme-${place + 1}`}
            label={name}
            small
            error={place === 0 ? refused.errorOf("measures") : undefined}
            choices={measures.map(({ indicator, title }) => ({ value: indicator, label: title }))}
            values={wanted}
            onChange={(ofTheme) =>
              setWanted([
                ...wanted.filter((code) => !measures.some(({ indicator }) => indicator === code)),
                ...ofTheme,
              ])
            }
          />
        ))}
        <Button>Propose questions</Button>
      </form>
    </>
  );
}

function checkChoice(wanted: readonly string[]) {
  if (wanted.length === 0) return [{ fieldId: "measures", message: "Choose the measures to ask about" }];
  if (wanted.length > mostMeasures)
    return [
      { fieldId: "measures", message: `Choose up to ${mostMeasures} measures: one sheet holds no more` },
    ];
  return [];
}
