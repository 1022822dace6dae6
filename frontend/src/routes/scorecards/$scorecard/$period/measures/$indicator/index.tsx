import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { measureDocumentQuery, requestsQuery } from "#/api/queries";
import { requirePermission } from "#/app/permissions";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/scorecards/$scorecard/$period/measures/$indicator/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: async ({ context: { queryClient }, params: { scorecard, period, indicator } }) => {
    void queryClient.prefetchQuery(requestsQuery({ scorecard, period, indicator }));
    await queryClient.ensureQueryData(measureDocumentQuery(scorecard, period, indicator));
  },
  component: MeasurePage,
});

function MeasurePage() {
  const { scorecard, period, indicator } = Route.useParams();
  const { data: document } = useSuspenseQuery(measureDocumentQuery(scorecard, period, indicator));
  return (
    <Page title={document.measure.title}>
      <p className="govuk-body-l">{document.headline}</p>
    </Page>
  );
}
