import { Link } from "@tanstack/react-router";
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
      </div>
    </Page>
  );
}
