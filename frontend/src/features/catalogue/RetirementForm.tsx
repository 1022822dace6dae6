import type { Indicator } from "#/measure/definition-words";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { Select } from "#/ui/Select";
import { Textarea } from "#/ui/Textarea";
import type { Draft } from "#/ui/use-draft";
import { retirementForm, type TypedRetirement } from "./typed-retirement";

interface RetirementFormProps {
  draft: Draft<TypedRetirement>;
  /** What could be used instead. */
  others: readonly Pick<Indicator, "code" | "title">[];
}

const { fields } = retirementForm;

/** Takes a measure out of use, or back into it. */
export function RetirementForm({ draft, others }: RetirementFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const frame = (field: keyof TypedRetirement) => ({
    id: field,
    label: fields[field].label,
    error: errorOf(field),
  });
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <Radios
        {...frame("retired")}
        value={typed.retired}
        choices={[
          { value: "yes", label: "Yes, it is no longer used" },
          { value: "no", label: "No, it is in use" },
        ]}
        onChange={(retired) => change({ retired: retired === "yes" ? "yes" : "no" })}
      />
      {typed.retired === "yes" ? (
        <>
          <DateInput
            {...frame("retiredOn")}
            hint="For example, 1 4 2027. It may be a day to come."
            value={typed.retiredOn}
            onChange={(retiredOn) => change({ retiredOn })}
          />
          <Textarea
            {...frame("reason")}
            hint="Whoever may see the measure reads it."
            rows={3}
            value={typed.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
          <Select
            {...frame("replacedBy")}
            hint="Figures of the two are not joined: each keeps its own chart."
            value={typed.replacedBy}
            choices={[
              { value: "", label: "Nothing" },
              ...others.map(({ code, title }) => ({ value: code, label: `${code}: ${title}` })),
            ]}
            onChange={(event) => change({ replacedBy: event.target.value })}
          />
        </>
      ) : null}
      <Button busy={busy}>{busy ? "Saving" : "Save"}</Button>
    </form>
  );
}
