import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { scorecardsQuery } from "#/api/scorecards";
import { ButtonAnchor } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { signInAddress } from "#/ui/ProblemSummary";

interface StartPageProps {
  council: string;
  /** Where the person wanted to go: signing in brings them there. */
  wanted: { pathname: string; search: string };
}

/** What anyone sees who is not signed in, whatever page they asked for. */
export function StartPage({ council, wanted }: StartPageProps) {
  return (
    <Page title="Children’s services scorecards for members">
      <div className="app-column">
        <p className="govuk-body-l">
          See how {council}’s services for children and young people are doing, and ask for a deeper look.
        </p>
        <p className="govuk-body">Use this service to:</p>
        <ul className="govuk-list govuk-list--bullet">
          <li>read the published scorecards, with each figure’s target, rating and direction of travel</li>
          <li>see a measure’s trend, what it means and where its target comes from</li>
          <li>request a deep dive on a measure, and follow what became of it</li>
        </ul>
        <p className="govuk-body">Sign in with your council account.</p>
        <ButtonAnchor href={signInAddress(wanted)}>Sign in</ButtonAnchor>
        <p className="govuk-body">
          New here? <Link to="/how-to-read">How to read the scorecards</Link>.
        </p>
        <PublicScorecards />
      </div>
    </Page>
  );
}

/** What can be read without a sign-in. Without an answer the page still serves to sign in. */
function PublicScorecards() {
  const scorecards = useQuery(scorecardsQuery).data?.items ?? [];
  if (scorecards.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Public scorecards</h2>
      <p className="govuk-body">Anyone can read these without signing in.</p>
      <ul className="app-rows">
        {scorecards.map(({ code, title, purpose, latest }) => (
          <li className="app-rows__item" key={code}>
            <Link
              to="/scorecards/$scorecard"
              params={{ scorecard: code }}
              className="govuk-link govuk-!-font-weight-bold"
            >
              {title}
            </Link>
            <p className="govuk-body govuk-!-margin-bottom-1">{purpose}</p>
            {latest ? (
              <Link
                to="/scorecards/$scorecard/$period"
                params={{ scorecard: code, period: latest.period }}
                className="govuk-link"
              >
                Latest edition: {latest.periodLabel}
                <span className="govuk-visually-hidden"> of {title}</span>
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
