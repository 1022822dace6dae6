import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { editionsQuery } from "#/api/editions";
import { scorecardQuery, setsQuery } from "#/api/scorecards";
import { may } from "#/app/permissions";
import { VisitorNote } from "#/app/VisitorNote";
import { ArrangementSummary } from "#/features/scorecards/ArrangementSummary";
import { EditionsOfScorecard } from "#/features/scorecards/EditionsOfScorecard";
import { SetVersions } from "#/features/scorecards/SetVersions";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/scorecards/$scorecard/")({
  loader: ({ context: { queryClient }, params: { scorecard } }) =>
    Promise.all([
      queryClient.ensureQueryData(scorecardQuery(scorecard)),
      queryClient.ensureQueryData(editionsQuery({ scorecard })),
    ]),
  component: ScorecardEditions,
});

function ScorecardEditions() {
  const { scorecard: code } = Route.useParams();
  const scorecard = useSuspenseQuery(scorecardQuery(code)).data.data;
  const me = Route.useRouteContext({ select: (context) => context.me });
  const { data: sets } = useQuery({ ...setsQuery(code), enabled: may(me, "editions:read") });
  const { data: editions } = useSuspenseQuery(editionsQuery({ scorecard: code }));
  return (
    <>
      <Breadcrumbs>
        <Link to="/" className="govuk-breadcrumbs__link">
          Home
        </Link>
        <Link to="/scorecards" className="govuk-breadcrumbs__link">
          Scorecards
        </Link>
      </Breadcrumbs>
      <Page title={scorecard.title}>
        <VisitorNote />
        <div className="app-column">
          <p className="govuk-body-l">{scorecard.purpose}</p>
          <h2 className="govuk-heading-m">Editions</h2>
          <EditionsOfScorecard editions={editions} />
          <p className="govuk-body">
            <Link to="/annual-reports" className="govuk-link">
              Annual reports
            </Link>
          </p>
          <h2 className="govuk-heading-m">Why there is this scorecard</h2>
          <ArrangementSummary arrangement={scorecard.arrangement} today={new Date()} />
          {may(me, "scorecards:write") ? (
            <p className="govuk-body">
              <Link
                to="/scorecards/$scorecard/arrangement"
                params={{ scorecard: code }}
                className="govuk-link"
              >
                Change the arrangement and settings
              </Link>
            </p>
          ) : null}
          {may(me, "scorecards:write") ? (
            <p className="govuk-body">
              <Link to="/arrangement-reviews/new" search={{ scorecard: code }} className="govuk-link">
                Review the arrangement
              </Link>
            </p>
          ) : null}
          {sets ? <SetVersions sets={sets.items} /> : null}
          {may(me, "scorecards:write") ? (
            <p className="govuk-body">
              <Link to="/scorecards/$scorecard/measures" params={{ scorecard: code }} className="govuk-link">
                {scorecard.setVersion === undefined ? "Choose its measures" : "Change its measures"}
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}
