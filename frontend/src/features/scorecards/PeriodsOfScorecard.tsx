import { choicesOf, frequencies, yearTypes } from "#/measure/definition-words";
import { Radios } from "#/ui/ChoiceGroup";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { scorecardForm, type TypedScorecard } from "./new-scorecard";

const { fields } = scorecardForm([]);

/** What a scorecard gets when it is made and keeps. */
export function PeriodsOfScorecard({ draft: { typed, change, errorOf } }: { draft: Draft<TypedScorecard> }) {
  const choice = (field: "frequency" | "yearType") => ({
    id: field,
    label: fields[field].label,
    value: typed[field],
    error: errorOf(field),
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <>
      <TextInput
        id="code"
        label={fields.code.label}
        hint="A short name for addresses and files, such as vision-tracker. It stays as it is."
        width={20}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed.code}
        error={errorOf("code")}
        onChange={(event) => change({ code: event.target.value })}
      />
      <Radios
        {...choice("frequency")}
        hint="This and the kind of year stay as they are once there is an edition. Measures may be more or less frequent."
        choices={choicesOf(frequencies)}
      />
      <Radios {...choice("yearType")} choices={choicesOf(yearTypes)} />
    </>
  );
}
