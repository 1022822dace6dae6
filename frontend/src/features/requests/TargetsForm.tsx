import { Button } from "#/ui/Button";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { agreedWords, type TypedTarget, type TypedTargets, targetSteps, unitWords } from "./typed-targets";

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
      <Checkboxes
        id="answers-agreed"
        label="Who agrees written answers?"
        values={typed.answersAgreed ? ["agreed"] : []}
        choices={[
          {
            value: "agreed",
            label: agreedWords,
            hint: "Lead officers send a draft to the director, who agrees it or sends it back with a reason. Otherwise they give the answer at once.",
          },
        ]}
        onChange={(values) => change({ answersAgreed: values.includes("agreed") })}
      />
      <Button busy={busy}>{busy ? "Saving the targets" : "Save targets"}</Button>
    </form>
  );
}
