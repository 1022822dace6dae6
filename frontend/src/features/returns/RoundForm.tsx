import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import type { TypedRound } from "./round";

interface RoundFormProps {
  draft: Draft<TypedRound>;
  /** Whether it is another round, which has no name yet. */
  isNew?: boolean;
}

/** When a round of a return is due and final, and whether it was sent. */
export function RoundForm({ draft, isNew = false }: RoundFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const day = (id: string, key: "firstDay" | "lastDay" | "dueOn" | "finalOn" | "sentOn") => ({
    id,
    value: typed[key],
    error: errorOf(id),
    onChange: (value: TypedRound[typeof key]) => change({ [key]: value }),
  });
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      {isNew ? (
        <TextInput
          id="code"
          label="What is the round called?"
          hint="For example, 2024-25 or autumn-2024"
          width={10}
          autoComplete="off"
          value={typed.code}
          error={errorOf("code")}
          onChange={(event) => change({ code: event.target.value })}
        />
      ) : null}
      <DateInput
        label="First day that it covers"
        hint="A figure belongs to the round if its period begins on a day that it covers. For example, 1 4 2024"
        {...day("first-day", "firstDay")}
      />
      <DateInput
        label="Last day that it covers"
        hint="For example, 31 3 2025"
        {...day("last-day", "lastDay")}
      />
      <DateInput
        label="By when must it be sent?"
        hint="As the guidance of that year says"
        {...day("due-on", "dueOn")}
      />
      <DateInput
        label="When do its figures become final? (optional)"
        hint="For example, when the database closes or the statistics are published"
        {...day("final-on", "finalOn")}
      />
      <Radios
        id="sent"
        label="Was it sent?"
        inline
        choices={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "Not yet" },
        ]}
        value={typed.sent ? "yes" : "no"}
        onChange={(value) => change({ sent: value === "yes" })}
      />
      {typed.sent ? <DateInput label="When was it sent? (optional)" {...day("sent-on", "sentOn")} /> : null}
      {draft.warning}
      <Button busy={busy}>{busy ? "Saving the round" : "Save round"}</Button>
    </form>
  );
}
