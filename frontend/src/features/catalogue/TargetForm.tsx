import type { ReactNode } from "react";
import { choicesOf, type Indicator, units } from "#/measure/definition-words";
import { bases } from "#/measure/target-basis";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import { InsetText } from "#/ui/Notices";
import type { Choice } from "#/ui/Select";
import { Select } from "#/ui/Select";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { lastYear, statuses } from "./target-words";
import { boundWords, kindChoices, type TypedTarget, targetForm, toleranceChoices } from "./typed-target";

interface TargetFormProps {
  draft: Draft<TypedTarget>;
  indicator: Pick<Indicator, "polarity" | "unit">;
  /** What a target can stand in relation to. */
  comparators: readonly Choice[];
  /** What it would rate, shown as one types. */
  preview: ReactNode;
  /** Where it is only proposed, for others to agree: its button says so, and its reason is asked for. */
  proposal?: boolean;
}

const { fields } = targetForm("NONE", new Map());

/** What is aimed at in a year, what is tolerated, and where it comes from. */
export function TargetForm({
  draft,
  indicator: { polarity, unit },
  comparators,
  preview,
  proposal = false,
}: TargetFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const { kind, tolerance } = typed;
  const frame = (field: keyof TypedTarget) => ({
    id: field,
    label: fields[field].label,
    error: errorOf(field),
    value: typed[field],
  });
  const words = (field: keyof TypedTarget) => ({
    ...frame(field),
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  });
  const choice = (field: keyof TypedTarget) => ({
    ...frame(field),
    onChange: (value: string) => change({ [field]: value }),
  });
  const numbers = (field: keyof TypedTarget) => ({
    ...words(field),
    inputMode: "decimal" as const,
    width: 10 as const,
  });
  const rated = polarity === "HIGH_IS_GOOD" || polarity === "LOW_IS_GOOD";

  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      {polarity === "NONE" ? (
        <InsetText>
          This measure is activity or demand: a target is shown beside it, and it is not rated.
        </InsetText>
      ) : null}
      <Radios {...choice("kind")} choices={kindChoices(polarity)} />
      {kind === "number" ? (
        <TextInput {...numbers("target")} hint={`${units[unit]}, without the unit.`} />
      ) : null}
      {kind === "range" ? (
        <>
          <TextInput {...numbers("targetLow")} hint="Empty where there is no lowest." />
          <TextInput {...numbers("targetHigh")} hint="Empty where there is no highest." />
        </>
      ) : null}
      {kind === "relative" ? (
        <>
          <Select
            {...words("targetRelativeTo")}
            choices={[
              { value: "", label: "Select a figure" },
              { value: lastYear, label: "Our own, of the same period last year" },
              ...comparators,
            ]}
          />
          <TextInput
            {...numbers("targetMargin")}
            hint="In the measure’s unit. With a minus to take it away, such as -1.5. Empty for the figure itself."
          />
        </>
      ) : null}
      {rated && (kind === "number" || kind === "relative") ? (
        <Radios {...choice("targetBound")} choices={choicesOf(boundWords)} />
      ) : null}
      <TextInput
        {...words("targetText")}
        label={kind === "words" ? fields.targetText.label : `${fields.targetText.label} (optional)`}
        hint="Such as Less than 22%. A target of words alone is shown and rates nothing."
      />
      {kind !== "words" && polarity !== "NONE" ? (
        <>
          <Radios {...choice("tolerance")} choices={toleranceChoices(kind)} />
          {tolerance === "percent" ? (
            <TextInput
              {...numbers("tolerancePercent")}
              hint="For example 5: amber within 5% of the target."
            />
          ) : null}
          {tolerance === "limits" && kind === "number" ? <TextInput {...numbers("amber")} /> : null}
          {tolerance === "limits" && kind === "range" ? (
            <>
              <TextInput {...numbers("amberLow")} />
              <TextInput {...numbers("amberHigh")} />
            </>
          ) : null}
        </>
      ) : null}
      {preview}
      <h2 className="govuk-heading-m">Where it comes from</h2>
      <Radios {...choice("basis")} choices={choicesOf(bases)} />
      <TextInput
        {...words("source")}
        hint="Such as Council Plan 2026-27, agreed by cabinet on 18 May 2026."
      />
      <TextInput {...words("sourceUrl")} inputMode="url" autoCapitalize="none" spellCheck={false} />
      {proposal ? (
        <Textarea
          {...words("reason")}
          label="Why this target?"
          hint="The board reads it, and so does whoever reads the target once it is approved."
          rows={4}
        />
      ) : (
        <>
          <Radios
            {...choice("status")}
            hint="Only an approved target rates anything."
            choices={choicesOf(statuses)}
          />
          <Textarea {...words("reason")} rows={3} />
        </>
      )}
      <Button busy={busy}>{buttonWords(proposal, busy)}</Button>
    </form>
  );
}

function buttonWords(proposal: boolean, busy: boolean) {
  if (proposal) return busy ? "Proposing the target" : "Propose this target";
  return busy ? "Setting the target" : "Set the target";
}
