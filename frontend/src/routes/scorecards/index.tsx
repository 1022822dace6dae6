import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { scorecardsQuery } from "#/api/scorecards";
import { may } from "#/app/permissions";
import { VisitorNote } from "#/app/VisitorNote";
import { ScorecardList } from "#/features/scorecards/ScorecardList";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/scorecards/")({
  loader: ({ context }) => context.queryClient.ensureQueryData(scorecardsQuery),
  component: Scorecards,
});

function Scorecards() {
  const { data } = useSuspenseQuery(scorecardsQuery);
  const me = Route.useRouteContext({ select: (context) => context.me });
  return (
    <Page title="Scorecards">
      <VisitorNote />
      {may(me, "scorecards:write") ? <ButtonLink to="/scorecards/new">Make a scorecard</ButtonLink> : null}
      <ScorecardList scorecards={data.items} />
      <p className="govuk-body">
        <Link to="/annual-reports" className="govuk-link">
          Annual reports
        </Link>
      </p>
      {may(me, "editions:read") ? (
        <p className="govuk-body">
          <Link to="/inspections" className="govuk-link">
            What inspectors judged
          </Link>
        </p>
      ) : null}
      {may(me, "editions:read") ? (
        <p className="govuk-body">
          <Link to="/indicator-reviews" className="govuk-link">
            Reviews of which measures scorecards show
          </Link>
        </p>
      ) : null}
      {may(me, "editions:read") ? (
        <p className="govuk-body">
          <Link to="/arrangement-reviews" className="govuk-link">
            Reviews of whether members get what they need
          </Link>
        </p>
      ) : null}
      {may(me, "editions:read") ? (
        <p className="govuk-body">
          <Link to="/sign-offs" className="govuk-link">
            What cabinet members signed off
          </Link>
        </p>
      ) : null}
    </Page>
  );
}
