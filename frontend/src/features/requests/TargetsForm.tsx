import { Button } from "#/ui/Button";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { type TypedTarget, type TypedTargets, targetSteps, unitWords } from "./typed-targets";

const units = Object.entries(unitWords).map(([value, label]) => ({ value, label }));

/** The council's targets: a number and which days it counts, or nothing. */
export function TargetsForm({ draft }: { draft: Draft<TypedTargets> }) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      {targetSteps.map(({ step, label }) => (
        <fieldset className="govuk-fieldset" key={step}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{label}</legend>
          <TextInput
            id={`${step}-days`}
            label="Number of days"
            hint="Leave it empty for no target."
            inputMode="numeric"
            width={3}
            value={typed[step].days}
            error={errorOf(`${step}-days`)}
            onChange={(event) => change({ [step]: { ...typed[step], days: event.target.value } })}
          />
          <Select
            id={`${step}-unit`}
            label="Which days count"
            choices={units}
            value={typed[step].unit}
            onChange={(event) =>
              change({ [step]: { ...typed[step], unit: event.target.value as TypedTarget["unit"] } })
            }
          />
        </fieldset>
      ))}
      <Button busy={busy}>{busy ? "Saving the targets" : "Save targets"}</Button>
    </form>
  );
}
