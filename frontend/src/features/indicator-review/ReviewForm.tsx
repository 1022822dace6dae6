import type { ReactNode } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { DateInput } from "#/ui/DateInput";
import { type Choice, Select } from "#/ui/Select";
import type { Draft } from "#/ui/use-draft";
import { reviewLimits, type TypedReview } from "./indicator-review";

interface ReviewFormProps {
  draft: Draft<TypedReview>;
  /** Nothing once it is opened: then they stay as they are. */
  scorecards?: readonly Choice[];
  /** Who belongs to it. */
  group: ReactNode;
  button: { send: string; sending: string };
}

/** What a task and finish group is set up for, of which scorecard, when and by whom. */
export function ReviewForm({ draft, scorecards, group, button }: ReviewFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const choices = [{ value: "", label: "Choose" }, ...(scorecards ?? [])];
  return (
    <form className="app-column" onSubmit={submit} noValidate>
      {draft.overtaken}
      {scorecards ? (
        <>
          <Select
            id="scorecard"
            label="Scorecard"
            hint="Whose measures are reviewed"
            error={errorOf("scorecard")}
            choices={choices}
            value={typed.scorecard}
            onChange={(event) => change({ scorecard: event.target.value })}
          />
          <Select
            id="catalogue"
            label="What there is to choose from"
            hint="The scorecard that shows every measure, such as the full report"
            error={errorOf("catalogue")}
            choices={choices}
            value={typed.catalogue}
            onChange={(event) => change({ catalogue: event.target.value })}
          />
        </>
      ) : null}
      <CharacterCount
        id="purpose"
        label="What is it set up for?"
        hint="Every reader of the scorecard can read this once the review is adopted."
        rows={3}
        limit={reviewLimits.purpose.most}
        value={typed.purpose}
        error={errorOf("purpose")}
        onChange={(event) => change({ purpose: event.target.value })}
      />
      <DateInput
        id="starts-on"
        label="First day"
        hint="For example, 11 1 2027"
        value={typed.startsOn}
        error={errorOf("starts-on")}
        onChange={(startsOn) => change({ startsOn })}
      />
      <DateInput
        id="reports-on"
        label="Decides by"
        hint="For example, 8 3 2027"
        value={typed.reportsOn}
        error={errorOf("reports-on")}
        onChange={(reportsOn) => change({ reportsOn })}
      />
      {group}
      {draft.warning}
      <Button busy={busy}>{busy ? button.sending : button.send}</Button>
    </form>
  );
}
