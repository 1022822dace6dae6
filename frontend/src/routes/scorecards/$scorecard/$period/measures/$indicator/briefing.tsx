import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { briefingFile, briefingQuery } from "#/api/briefings";
import { glossaryQuery } from "#/api/service";
import { requirePermission } from "#/app/permissions";
import { BriefingView } from "#/features/measures/BriefingView";
import { Glossary } from "#/measure/Glossary";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { ButtonAnchor } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/scorecards/$scorecard/$period/measures/$indicator/briefing")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context: { queryClient }, params: { scorecard, indicator } }) =>
    Promise.all([
      queryClient.ensureQueryData(briefingQuery({ scorecard, indicator })),
      // Without the glossary the figures can be read all the same: a prefetch never fails.
      queryClient.prefetchQuery(glossaryQuery),
    ]),
  component: MeasureBriefing,
});

function MeasureBriefing() {
  const params = Route.useParams();
  const { scorecard, indicator } = params;
  const { data: briefing } = useSuspenseQuery(briefingQuery({ scorecard, indicator }));
  const { data: glossary } = useQuery(glossaryQuery);
  const title = briefing.measures[0]?.document.measure.title ?? indicator;
  return (
    <>
      <Breadcrumbs>
        <Link to="/scorecards" className="govuk-breadcrumbs__link">
          Scorecards
        </Link>
        <Link
          to="/scorecards/$scorecard/$period/measures/$indicator"
          params={params}
          className="govuk-breadcrumbs__link"
        >
          {title}
        </Link>
      </Breadcrumbs>
      <Page title="Briefing pack" caption={title}>
        <ButtonAnchor look="secondary" href={briefingFile({ scorecard, indicator })} download>
          Download this pack (PDF)
        </ButtonAnchor>
        <Glossary terms={glossary?.items ?? []}>
          <BriefingView briefing={briefing} />
        </Glossary>
      </Page>
    </>
  );
}
