import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { inspectionQuery } from "#/api/inspections";
import { recommendationsQuery } from "#/api/recommendations";
import { may, requirePermission } from "#/app/permissions";
import { InspectionCrumbs } from "#/features/inspections/InspectionCrumbs";
import { InspectionView } from "#/features/inspections/InspectionView";
import { RecommendationList } from "#/features/recommendations/RecommendationList";
import { ButtonLink } from "#/ui/Button";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/inspections/$inspection/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: ({ context: { queryClient, me }, params: { inspection } }) =>
    Promise.all([
      queryClient.ensureQueryData(inspectionQuery(inspection)),
      // Without them the inspection can be read all the same: a prefetch never fails.
      may(me, "requests:read") ? queryClient.prefetchQuery(recommendationsQuery({ inspection })) : undefined,
    ]),
  component: InspectionPage,
});

function InspectionPage() {
  const { inspection: reference } = Route.useParams();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const { data: inspection } = useSuspenseQuery(inspectionQuery(reference)).data;
  return (
    <>
      <InspectionCrumbs />
      <Page title={inspection.title} caption={`Inspection ${reference}`}>
        <div className="app-column">
          <InspectionView
            inspection={inspection}
            recommendations={may(me, "requests:read") ? <Recommendations /> : null}
          />
          {may(me, "inspections:record") ? (
            <>
              <ButtonLink
                to="/inspections/$inspection/change"
                params={{ inspection: reference }}
                look="secondary"
              >
                Correct what is recorded
              </ButtonLink>
              <p className="govuk-body">
                <Link
                  to="/inspections/$inspection/redact"
                  params={{ inspection: reference }}
                  className="govuk-link"
                >
                  Take out what names a person
                </Link>
              </p>
            </>
          ) : null}
        </div>
      </Page>
    </>
  );
}

function Recommendations() {
  const { inspection } = Route.useParams();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const recommendations = useQuery(recommendationsQuery({ inspection }));
  return (
    <>
      {recommendations.error ? (
        <ListProblem
          what="The recommendations"
          problem={recommendations.error}
          onRetry={recommendations.refetch}
        />
      ) : null}
      {recommendations.data?.length === 0 ? (
        <p className="govuk-body">No recommendation of this report is recorded.</p>
      ) : null}
      {recommendations.data && recommendations.data.length > 0 ? (
        <RecommendationList recommendations={recommendations.data} level={3} />
      ) : null}
      {may(me, "recommendations:record") ? (
        <ButtonLink to="/inspections/$inspection/recommend" params={{ inspection }} look="secondary">
          Record a recommendation of the report
        </ButtonLink>
      ) : null}
    </>
  );
}
