import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import type { ThemeOfMeasures } from "./OtherMeasures";

interface AskAboutFormProps {
  themes: readonly ThemeOfMeasures[];
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onChoose: (indicator: string) => void;
}

/** Which measure of a scorecard somebody asks about first; others can be added on the next page. */
export function AskAboutForm({ themes, errorOf, onRefused, onChoose }: AskAboutFormProps) {
  const [chosen, setChosen] = useState<string>();

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    onRefused(chosen ? [] : [{ fieldId: "measure", message: "Select the measure you want to ask about" }]);
    if (chosen) onChoose(chosen);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Radios
        id="measure"
        label="Which measure do you want to ask about?"
        hint="You can add other measures to the same question on the next page."
        small
        choices={themes.flatMap(({ name, measures }) =>
          measures.map(({ indicator, title }) => ({
            value: indicator,
            label: title,
            hint: themes.length > 1 ? name : undefined,
          })),
        )}
        value={chosen}
        error={errorOf("measure")}
        onChange={setChosen}
      />
      <Button>Continue</Button>
    </form>
  );
}
