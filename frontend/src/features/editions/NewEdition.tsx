import { Link } from "@tanstack/react-router";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { Page } from "#/ui/Page";
import { TextInput } from "#/ui/TextInput";
import { useRefused } from "#/ui/use-refused";
import type { EditionSummary, Scorecard } from "./edition";
import { PeriodCodes } from "./PeriodCodes";
import { looksLikePeriod, periodHint, suggestPeriods } from "./suggested-periods";

export interface EditionChoice {
  scorecard: string;
  period: string;
}

interface NewEditionProps {
  scorecards: readonly Scorecard[];
  /** Editions that exist: their periods are not suggested again. */
  editions: readonly EditionSummary[];
  today: Date;
  busy: boolean;
  problem: ReactNode;
  onOpen: (choice: EditionChoice) => void;
}

const another = "another";

export function NewEdition({ scorecards, editions, today, busy, problem, onOpen }: NewEditionProps) {
  const [code, setCode] = useState<string>();
  const [choice, setChoice] = useState<string>();
  const [typed, setTyped] = useState("");
  const refused = useRefused();

  const scorecard = scorecards.find((one) => one.code === code);
  const suggested = scorecard
    ? suggestPeriods(scorecard.frequency, scorecard.yearType, today, 6).filter(
        ({ code: period }) =>
          !editions.some((one) => one.scorecard === scorecard.code && one.period === period),
      )
    : [];
  const period = choice === another || suggested.length === 0 ? typed.trim() : choice;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors: FormError[] = [];
    if (!scorecard) errors.push({ fieldId: "scorecard", message: "Select a scorecard" });
    else if (!period) {
      errors.push(
        choice === another || suggested.length === 0
          ? { fieldId: "period", message: "Enter a period" }
          : { fieldId: "period-choice", message: "Select a period" },
      );
    } else if (!looksLikePeriod(period)) {
      errors.push({ fieldId: "period", message: "Enter a period in the form shown, such as 2023-24-Q4" });
    }
    refused.refuse(errors);
    if (scorecard && period && errors.length === 0) onOpen({ scorecard: scorecard.code, period });
  }

  if (scorecards.length === 0) return <NothingToOpen />;
  return (
    <>
      {refused.summary ?? problem}
      <Page title="Prepare an edition" hasError={Boolean(refused.summary) || Boolean(problem)}>
        <form className="app-column" onSubmit={submit} noValidate>
          <p className="govuk-body">
            An edition is one scorecard for one period. It starts as a draft that only officers and the board
            can see, made from the figures loaded so far.
          </p>
          <Radios
            id="scorecard"
            label="Which scorecard?"
            choices={scorecards.map(({ code: value, title, purpose }) => ({
              value,
              label: title,
              hint: purpose,
            }))}
            value={code}
            error={refused.errorOf("scorecard")}
            onChange={(value) => {
              setCode(value);
              setChoice(undefined);
            }}
          />
          {scorecard && suggested.length > 0 ? (
            <Radios
              id="period-choice"
              label="Which period?"
              hint="The latest periods that have ended and have no edition yet."
              choices={[
                ...suggested.map(({ code: value, label }) => ({ value, label: capital(label) })),
                { value: another, label: "Another period" },
              ]}
              value={choice}
              error={refused.errorOf("period-choice")}
              onChange={setChoice}
            />
          ) : null}
          {scorecard && (choice === another || suggested.length === 0) ? (
            <TextInput
              id="period"
              label="Period"
              hint={periodHint(scorecard.frequency, scorecard.yearType)}
              width={10}
              value={typed}
              error={refused.errorOf("period")}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
            />
          ) : null}
          <PeriodCodes />
          <Button busy={busy}>{busy ? "Opening the draft" : "Open a draft"}</Button>
        </form>
      </Page>
    </>
  );
}

/** A new installation has no scorecard yet, and one without a set of measures shows nothing. */
function NothingToOpen() {
  return (
    <Page title="Prepare an edition">
      <div className="app-column">
        <p className="govuk-body">No scorecard has measures yet, so there is nothing to open a draft of.</p>
        <p className="govuk-body">
          <Link to="/measures" className="govuk-link">
            Define the measures
          </Link>{" "}
          first, then{" "}
          <Link to="/scorecards/new" className="govuk-link">
            make a scorecard
          </Link>{" "}
          and choose which of them it shows.
        </p>
        <p className="govuk-body">
          <Link to="/figures/import" className="govuk-link">
            Import figures
          </Link>{" "}
          is possible once the measures are defined.
        </p>
      </div>
    </Page>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
