import { Link } from "@tanstack/react-router";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { WarningText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useRefused } from "#/ui/use-refused";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import type { Edition, Scorecard } from "./edition";
import { editionStateWords } from "./edition-state";
import { checkReturnReason, editionLimits } from "./edition-texts";
import { editionAddress } from "./revision";
import { consequences, type StepName, stepWords } from "./steps";

interface EditionStepProps {
  step: StepName;
  edition: Edition;
  scorecard: Scorecard;
  /** How many comments wait to be dealt with. */
  openComments: number;
  /** The figures that look wrong, for those who pass the edition on. */
  doubtful: ReactNode;
  busy: boolean;
  /** What the service said to the last attempt. */
  outcome: ReactNode;
  hasProblem: boolean;
  onTake: (reason: string) => void;
}

/** Asks once more before an edition moves on, and says what that does. */
export function EditionStep({
  step,
  edition,
  scorecard,
  openComments,
  doubtful,
  busy,
  outcome,
  hasProblem,
  onTake,
}: EditionStepProps) {
  const [reason, setReason] = useState("");
  const refused = useRefused();
  useUnsavedWarning(reason.trim() !== "" && !busy);
  const words = stepWords(step);
  const possible = edition.actions.includes(words.action);
  const place = editionAddress(edition);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = step === "return" ? checkReturnReason(reason) : [];
    refused.refuse(errors);
    if (errors.length === 0) onTake(reason.trim());
  }

  return (
    <>
      {refused.summary ?? outcome}
      <Page
        title={words.title}
        caption={`${edition.scorecardTitle}, ${edition.periodLabel}`}
        hasError={Boolean(refused.summary) || hasProblem}
      >
        <div className="app-column">
          {possible ? (
            <>
              <p className="govuk-body">
                <Link to="/scorecards/$scorecard/$period" {...place} className="govuk-link">
                  Read the preview
                </Link>{" "}
                first if you have not done so.
              </p>
              {openComments > 0 && step !== "return" ? (
                <p className="govuk-body">
                  <Link to="/editions/$scorecard/$period/comments" {...place} className="govuk-link">
                    {openComments === 1
                      ? "1 comment waits to be dealt with"
                      : `${openComments} comments wait to be dealt with`}
                  </Link>
                  .
                </p>
              ) : null}
              {doubtful}
              {step === "publish" ? (
                <WarningText>
                  Publishing freezes every figure, target, rating and word of this edition. It cannot be
                  undone.
                </WarningText>
              ) : null}
              <p className="govuk-body">When you do this:</p>
              <ul className="govuk-list govuk-list--bullet">
                {consequences(step, scorecard).map((consequence) => (
                  <li key={consequence}>{consequence}</li>
                ))}
              </ul>
              <form onSubmit={submit} noValidate>
                {step === "return" ? (
                  <CharacterCount
                    id="reason"
                    label="What has to be changed?"
                    hint="Name the measure and what is wrong, so that it can be put right."
                    limit={editionLimits.reason.most}
                    value={reason}
                    error={refused.errorOf("reason")}
                    onChange={(event) => setReason(event.target.value)}
                  />
                ) : null}
                <Button look={step === "publish" ? "warning" : "primary"} busy={busy}>
                  {busy ? words.busy : words.button}
                </Button>
              </form>
            </>
          ) : (
            <p className="govuk-body">
              This cannot be done now. The edition is in the state “{editionStateWords(edition.state).word}”,
              or another person has to do it.
            </p>
          )}
          <p className="govuk-body">
            <Link to="/editions/$scorecard/$period" {...place} className="govuk-link">
              {possible ? "Cancel and go back to the edition" : "Go back to the edition"}
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
