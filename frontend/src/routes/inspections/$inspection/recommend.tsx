import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { inspectionQuery } from "#/api/inspections";
import { peopleQuery } from "#/api/people";
import { trackerChoicesQuery } from "#/api/tracker";
import { requirePermission } from "#/app/permissions";
import { InspectionCrumbs } from "#/features/inspections/InspectionCrumbs";
import { InspectedForm } from "#/features/recommendations/InspectedForm";
import { fieldOfInspected, type InspectorsRecommendation } from "#/features/recommendations/inspected";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useStanding } from "#/ui/use-standing";

export const Route = createFileRoute("/inspections/$inspection/recommend")({
  beforeLoad: ({ context }) => requirePermission(context.me, "recommendations:record"),
  loader: ({ context: { queryClient }, params: { inspection } }) =>
    Promise.all([
      queryClient.ensureQueryData(inspectionQuery(inspection)),
      queryClient.ensureQueryData(peopleQuery),
      queryClient.ensureQueryData(trackerChoicesQuery),
    ]),
  component: RecommendPage,
});

function RecommendPage() {
  const { inspection: reference } = Route.useParams();
  const cache = useQueryClient();
  const { data: inspection } = useSuspenseQuery(inspectionQuery(reference)).data;
  const people = useSuspenseQuery(peopleQuery).data;
  const { committees } = useSuspenseQuery(trackerChoicesQuery).data;
  const attempt = useAttemptKey();
  const make = useMutation({
    mutationFn: (body: InspectorsRecommendation) =>
      versioned(
        client.POST("/inspections/{inspection}/recommendations", {
          params: {
            path: { inspection: reference },
            header: { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) },
          },
          body,
        }),
      ),
    onSuccess: () => cache.invalidateQueries(),
  });
  const standing = useStanding({ what: "recommendation", write: make, fieldIdOf: fieldOfInspected });

  if (make.isSuccess) {
    const { reference: made, cited } = make.data.data;
    return (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title="Recommendation recorded">
            {inspection.title}
            <br />
            <strong>{cited}</strong>
          </ConfirmationPanel>
          <p className="govuk-body">Every member can read it now, on the tracker and on its own page.</p>
          <p className="govuk-body">
            <Link
              to="/recommendations/$recommendation"
              params={{ recommendation: made }}
              className="govuk-link"
            >
              See recommendation {cited}
            </Link>
          </p>
        </div>
      </TakesFocus>
    );
  }
  return (
    <>
      <InspectionCrumbs of={inspection} />
      {standing.head}
      <Page
        title="Record a recommendation of the report"
        caption={inspection.title}
        hasError={standing.hasError}
      >
        <div className="app-column">
          <InspectedForm
            committees={committees}
            people={people}
            busy={make.isPending}
            errorOf={standing.errorOf}
            onMake={(body) => make.mutate(body)}
            onRefused={standing.refuse}
          />
        </div>
      </Page>
    </>
  );
}
