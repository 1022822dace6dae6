import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Checkboxes, Radios } from "#/ui/ChoiceGroup";
import { InsetText } from "#/ui/Notices";
import { TextInput } from "#/ui/TextInput";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import {
  type DirectionScheme,
  describeSettings,
  nearWords,
  type Settings,
  sameSettings,
  schemes,
  screeningWords,
} from "./words";

const mostSmallNumbers = 10_000;

interface SettingsFormProps {
  /** The settings as the service has them. */
  saved: Settings;
  busy: boolean;
  onSave: (settings: Settings) => void;
}

/** The four settings in plain words. When somebody else saves meanwhile, theirs stand beside until one of the two is saved. */
export function SettingsForm({ saved, busy, onSave }: SettingsFormProps) {
  const [started, setStarted] = useState(saved);
  const [chosen, setChosen] = useState(saved);
  const [under, setUnder] = useState(String(saved.smallNumbersUnder));
  const [error, setError] = useState<string>();
  const typed = wholeNumber(under);
  const settings = { ...chosen, smallNumbersUnder: typed ?? chosen.smallNumbersUnder };
  const unsaved = under.trim() !== String(saved.smallNumbersUnder) || !sameSettings(settings, saved);
  useUnsavedWarning(unsaved);
  const overtaken = !sameSettings(saved, started) && unsaved;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (typed === undefined) {
      setError(`Enter a whole number from 0 to ${mostSmallNumbers.toLocaleString("en-GB")}, such as 50`);
      document.getElementById("small-numbers")?.focus();
      return;
    }
    setError(undefined);
    // What comes back from our own saving is not somebody else's change.
    setStarted(settings);
    onSave(settings);
  }

  function takeTheirs() {
    setStarted(saved);
    setChosen(saved);
    setUnder(String(saved.smallNumbersUnder));
    setError(undefined);
  }

  return (
    <form onSubmit={submit} noValidate>
      {overtaken ? (
        <InsetText>
          <p className="govuk-body">
            <strong>The settings as somebody else has saved them:</strong>
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {describeSettings(saved).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button type="button" look="secondary" onClick={takeTheirs}>
            Take these and drop mine
          </Button>
        </InsetText>
      ) : null}
      <Radios
        id="scheme"
        label="How is movement read?"
        hint="A measure that says what it is compared with keeps its own comparison."
        value={chosen.directionScheme}
        choices={(Object.keys(schemes) as DirectionScheme[]).map((value) => ({
          value,
          label: schemes[value].name,
          hint: schemes[value].meaning,
        }))}
        onChange={(value) => setChosen({ ...chosen, directionScheme: value as DirectionScheme })}
      />
      <TextInput
        id="small-numbers"
        label="Warn of small numbers when a percentage or rate is out of fewer than"
        hint="One child more or fewer then moves the figure a lot. 0 means no warning."
        inputMode="numeric"
        width={5}
        value={under}
        error={error}
        onChange={(event) => setUnder(event.target.value)}
      />
      <Checkboxes
        id="control-charts"
        label="How are control charts drawn?"
        hint="They tell a real change from chance in weekly and monthly figures."
        values={[
          ...(chosen.controlChartScreening ? ["screening"] : []),
          ...(chosen.controlChartOutsideCountsAsNear ? ["near"] : []),
        ]}
        choices={[
          {
            value: "screening",
            label: screeningWords,
            hint: "Jumps of 3.267 times the average jump or more do not widen the limits.",
          },
          {
            value: "near",
            label: nearWords,
            hint: "In the rule “two of three close to a limit”. NHS England’s tools count them; the NHS-R package does not.",
          },
        ]}
        onChange={(values) =>
          setChosen({
            ...chosen,
            controlChartScreening: values.includes("screening"),
            controlChartOutsideCountsAsNear: values.includes("near"),
          })
        }
      />
      <Button busy={busy}>{busy ? "Saving the settings" : "Save settings"}</Button>
    </form>
  );
}

function wholeNumber(text: string): number | undefined {
  const number = /^[0-9]{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number <= mostSmallNumbers ? number : undefined;
}
