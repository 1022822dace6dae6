import { Button } from "#/ui/Button";
import { Checkboxes, Radios } from "#/ui/ChoiceGroup";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { type DirectionScheme, schemes } from "./direction-schemes";
import { leadFiguresWords, nearWords, screeningWords, type TypedSettings } from "./typed-settings";

/** The settings in plain words. */
export function SettingsForm({ draft }: { draft: Draft<TypedSettings> }) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <Radios
        id="scheme"
        label="How is movement read?"
        hint="A measure that says what it is compared with keeps its own comparison."
        value={typed.directionScheme}
        choices={(Object.keys(schemes) as DirectionScheme[]).map((value) => ({
          value,
          label: schemes[value].name,
          hint: schemes[value].meaning,
        }))}
        onChange={(value) => change({ directionScheme: value as DirectionScheme })}
      />
      <TextInput
        id="small-numbers"
        label="Warn of small numbers when a percentage or rate is out of fewer than"
        hint="One child more or fewer then moves the figure a lot. 0 means no warning."
        inputMode="numeric"
        width={5}
        value={typed.smallNumbersUnder}
        error={errorOf("small-numbers")}
        onChange={(event) => change({ smallNumbersUnder: event.target.value })}
      />
      <Checkboxes
        id="control-charts"
        label="How are control charts drawn?"
        hint="They tell a real change from chance in weekly and monthly figures."
        values={[
          ...(typed.controlChartScreening ? ["screening"] : []),
          ...(typed.controlChartOutsideCountsAsNear ? ["near"] : []),
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
          change({
            controlChartScreening: values.includes("screening"),
            controlChartOutsideCountsAsNear: values.includes("near"),
          })
        }
      />
      <Checkboxes
        id="lead-figures"
        label="What of figures that lead officers record for their own measures?"
        values={typed.leadFiguresConfirmed ? ["confirmed"] : []}
        choices={[{ value: "confirmed", label: leadFiguresWords }]}
        onChange={(values) => change({ leadFiguresConfirmed: values.includes("confirmed") })}
      />
      <Button busy={busy}>{busy ? "Saving the settings" : "Save settings"}</Button>
    </form>
  );
}
