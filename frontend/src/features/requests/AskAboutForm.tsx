import { type KeyboardEvent, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { hasWords } from "#/ui/has-words";
import { Announcement } from "#/ui/Notices";
import { TextInput } from "#/ui/TextInput";
import type { ThemeOfMeasures } from "./OtherMeasures";

interface AskAboutFormProps {
  themes: readonly ThemeOfMeasures[];
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onChoose: (indicator: string) => void;
}

// A handful is seen at a glance.
const worthFinding = 6;

/** Which measure of a scorecard somebody asks about first; others can be added on the next page. */
export function AskAboutForm({ themes, errorOf, onRefused, onChoose }: AskAboutFormProps) {
  const [chosen, setChosen] = useState<string>();
  const [words, setWords] = useState("");
  const all = themes.flatMap(({ name, measures }) =>
    measures.map(({ indicator, title }) => ({ indicator, title, theme: name })),
  );
  // What is chosen stays in sight whatever is looked for, so that it is neither lost nor sent unseen.
  const shown = all.filter((measure) => measure.indicator === chosen || hasWords(textOf(measure), words));
  const found = all.filter((measure) => hasWords(textOf(measure), words)).length;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const fieldId = shown.length > 0 ? "measure" : "find-measure";
    onRefused(chosen ? [] : [{ fieldId, message: "Select the measure you want to ask about" }]);
    if (chosen) onChoose(chosen);
  }

  return (
    <form onSubmit={submit} noValidate>
      {all.length >= worthFinding ? (
        <>
          <TextInput
            id="find-measure"
            label="Find a measure"
            hint="Words of its name or theme. The list below shows the measures that have all of them."
            type="search"
            autoComplete="off"
            value={words}
            error={shown.length === 0 ? errorOf("find-measure") : undefined}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={leaveForm}
          />
          <Announcement>{foundInWords(found, all.length, shown.length > found)}</Announcement>
        </>
      ) : null}
      {shown.length > 0 ? (
        <Radios
          id="measure"
          label="Which measure do you want to ask about?"
          hint="You can add other measures to the same question on the next page."
          small
          choices={shown.map(({ indicator, title, theme }) => ({
            value: indicator,
            label: title,
            hint: themes.length > 1 ? theme : undefined,
          }))}
          value={chosen}
          error={errorOf("measure")}
          onChange={setChosen}
        />
      ) : null}
      <Button>Continue</Button>
    </form>
  );
}

function textOf({ indicator, title, theme }: { indicator: string; title: string; theme: string }) {
  return `${indicator} ${title} ${theme}`;
}

function foundInWords(found: number, all: number, choiceIsElse: boolean) {
  const kept = choiceIsElse ? " The one you chose is still listed." : "";
  if (found === all) return `All ${all} measures.`;
  if (found === 0) return `No measure has all of these words. Try fewer or other words.${kept}`;
  return `${found} of ${all} measures.${kept}`;
}

/** Return looks for something here; it does not send the form. */
function leaveForm(event: KeyboardEvent) {
  if (event.key === "Enter") event.preventDefault();
}
