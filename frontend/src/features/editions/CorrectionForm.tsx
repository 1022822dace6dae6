import { Link } from "@tanstack/react-router";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Page } from "#/ui/Page";
import { useRefused } from "#/ui/use-refused";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import type { Edition } from "./edition";
import { checkErratum, editionLimits } from "./edition-texts";

interface CorrectionFormProps {
  edition: Edition;
  busy: boolean;
  /** What the service said to the last attempt. */
  outcome: ReactNode;
  hasProblem: boolean;
  onCorrect: (erratum: string) => void;
}

/** Asks what a correction puts right, before it is opened. */
export function CorrectionForm({ edition, busy, outcome, hasProblem, onCorrect }: CorrectionFormProps) {
  const [erratum, setErratum] = useState("");
  const refused = useRefused();
  const possible = edition.actions.includes("CORRECT");
  useUnsavedWarning(erratum.trim() !== "" && !busy);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = checkErratum(erratum);
    refused.refuse(errors);
    if (errors.length === 0) onCorrect(erratum.trim());
  }

  return (
    <>
      {refused.summary ?? outcome}
      <Page
        title="Correct this edition"
        caption={`${edition.scorecardTitle}, ${edition.periodLabel}`}
        hasError={Boolean(refused.summary) || hasProblem}
      >
        <div className="app-column">
          {possible ? (
            <>
              <p className="govuk-body">
                A correction is a new revision. It starts as a draft made from the figures as they are now,
                and goes to the board like every edition.
              </p>
              <ul className="govuk-list govuk-list--bullet">
                <li>Until it is published, members go on reading the edition that is published now.</li>
                <li>Once it is published, members read it first, with your words on what it puts right.</li>
                <li>The earlier revision stays readable and is marked as replaced.</li>
              </ul>
              <form onSubmit={submit} noValidate>
                <CharacterCount
                  id="erratum"
                  label="What was wrong, and what is right?"
                  hint="Members read these words above the corrected scorecard. Name the measure, the figure that was wrong and the right one."
                  limit={editionLimits.erratum.most}
                  value={erratum}
                  error={refused.errorOf("erratum")}
                  onChange={(event) => setErratum(event.target.value)}
                />
                <Button busy={busy}>{busy ? "Opening the correction" : "Open the correction"}</Button>
              </form>
            </>
          ) : (
            <p className="govuk-body">
              This cannot be done now. Only a published edition can be corrected, and only one correction can
              be in preparation at a time.
            </p>
          )}
          <p className="govuk-body">
            <Link
              to="/editions/$scorecard/$period"
              params={{ scorecard: edition.scorecard, period: edition.period }}
              className="govuk-link"
            >
              {possible ? "Cancel and go back to the edition" : "Go back to the edition"}
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
