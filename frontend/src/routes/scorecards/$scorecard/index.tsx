import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { editionsQuery, scorecardQuery } from "#/api/queries";
import { requirePermission } from "#/app/permissions";
import { EditionList } from "#/features/scorecards/EditionList";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/scorecards/$scorecard/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: ({ context: { queryClient }, params: { scorecard } }) =>
    Promise.all([
      queryClient.ensureQueryData(scorecardQuery(scorecard)),
      queryClient.ensureQueryData(editionsQuery({ scorecard })),
    ]),
  component: ScorecardEditions,
});

function ScorecardEditions() {
  const { scorecard: code } = Route.useParams();
  const { data: scorecard } = useSuspenseQuery(scorecardQuery(code));
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
        <div className="app-column">
          <p className="govuk-body-l">{scorecard.purpose}</p>
          <h2 className="govuk-heading-m">Editions</h2>
          <EditionList editions={editions} />
        </div>
      </Page>
    </>
  );
}
