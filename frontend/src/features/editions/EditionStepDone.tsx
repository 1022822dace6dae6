import { Link } from "@tanstack/react-router";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { londonDeadline } from "#/ui/dates";
import { TakesFocus } from "#/ui/TakesFocus";
import type { Edition } from "./edition";
import { editionAddress } from "./revision";

interface EditionStepDoneProps {
  /** What was done, in words. */
  done: string;
  whatNext: string;
  edition: Edition;
}

export function EditionStepDone({ done, whatNext, edition }: EditionStepDoneProps) {
  const place = editionAddress(edition);
  const published = edition.state === "PUBLISHED";
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title={done}>
          {edition.scorecardTitle}
          <br />
          {edition.periodLabel}
        </ConfirmationPanel>
        <h2 className="govuk-heading-m">What happens next</h2>
        <p className="govuk-body">{whatNext}</p>
        {published && edition.requestsUntil ? (
          <p className="govuk-body">Requests are on time until {londonDeadline(edition.requestsUntil)}.</p>
        ) : null}
        <ul className="govuk-list">
          {published ? (
            <li>
              <Link to="/scorecards/$scorecard/$period" {...place} className="govuk-link">
                See the published scorecard
              </Link>
            </li>
          ) : null}
          <li>
            <Link to="/editions/$scorecard/$period" {...place} className="govuk-link">
              See where this edition stands
            </Link>
          </li>
          <li>
            <Link to="/editions" className="govuk-link">
              All editions
            </Link>
          </li>
        </ul>
      </div>
    </TakesFocus>
  );
}
