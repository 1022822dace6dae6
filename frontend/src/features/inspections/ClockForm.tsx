import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { type TypedClock, units } from "./clock";

/** Within how many days the council answers what is recommended. */
export function ClockForm({ draft }: { draft: Draft<TypedClock> }) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <TextInput
        id="days"
        label="Within how many days of publication does the council answer?"
        hint="The day of publication is day 0. Leave it empty for no clock. What is recorded already keeps its day."
        inputMode="numeric"
        autoComplete="off"
        width={3}
        value={typed.days}
        error={errorOf("days")}
        onChange={(event) => change({ days: event.target.value })}
      />
      <Radios
        id="unit"
        label="Which days count?"
        choices={units}
        value={typed.unit}
        onChange={(unit) => change({ unit: unit === "CALENDAR" ? "CALENDAR" : "WORKING" })}
      />
      <Button busy={busy}>{busy ? "Setting the clock" : "Set the clock"}</Button>
    </form>
  );
}
