import { Link } from "@tanstack/react-router";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { londonDeadline } from "#/ui/dates";
import { TakesFocus } from "#/ui/TakesFocus";
import { type StepName, stepWords } from "./steps";
import type { Edition } from "./words";

export function EditionStepDone({ step, edition }: { step: StepName; edition: Edition }) {
  const words = stepWords(step);
  const params = { scorecard: edition.scorecard, period: edition.period };
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title={words.done}>
          {edition.scorecardTitle}
          <br />
          {edition.periodLabel}
        </ConfirmationPanel>
        <h2 className="govuk-heading-m">What happens next</h2>
        <p className="govuk-body">{words.whatNext}</p>
        {step === "publish" && edition.requestsUntil ? (
          <p className="govuk-body">Requests are on time until {londonDeadline(edition.requestsUntil)}.</p>
        ) : null}
        <ul className="govuk-list">
          {step === "publish" ? (
            <li>
              <Link to="/scorecards/$scorecard/$period" params={params} className="govuk-link">
                See the published scorecard
              </Link>
            </li>
          ) : null}
          <li>
            <Link to="/editions/$scorecard/$period" params={params} className="govuk-link">
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
