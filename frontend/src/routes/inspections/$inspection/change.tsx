import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { inspectionFrameworksQuery, inspectionQuery } from "#/api/inspections";
import { requirePermission } from "#/app/permissions";
import { useDraftOver } from "#/app/use-draft-over";
import { InspectionCrumbs } from "#/features/inspections/InspectionCrumbs";
import { InspectionForm } from "#/features/inspections/InspectionForm";
import { draftOf, inspectionForm } from "#/features/inspections/inspection";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/inspections/$inspection/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "inspections:record"),
  loader: ({ context: { queryClient }, params: { inspection } }) =>
    Promise.all([
      queryClient.ensureQueryData(inspectionFrameworksQuery),
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...inspectionQuery(inspection), staleTime: 0 }),
    ]),
  component: ChangeInspection,
});

const form = inspectionForm("What is recorded of the inspection is corrected");

function ChangeInspection() {
  const { inspection } = Route.useParams();
  // The key throws away what was typed when the address changes to another inspection.
  return <ChangePage key={inspection} reference={inspection} />;
}

function ChangePage({ reference }: { reference: string }) {
  const options = inspectionQuery(reference);
  const query = useSuspenseQuery(options);
  const frameworks = useSuspenseQuery(inspectionFrameworksQuery).data;
  const draft = useDraftOver(options, form, (typed, etag) =>
    versioned(
      client.PUT("/inspections/{inspection}", {
        params: { path: { inspection: reference }, header: { "If-Match": etag } },
        body: draftOf(typed, frameworks),
      }),
    ),
  );
  return (
    <>
      <InspectionCrumbs of={query.data.data} />
      {draft.head}
      <Page title="Correct what is recorded" caption={query.data.data.title} hasError={draft.hasError}>
        <div className="app-column">
          <InspectionForm
            draft={draft}
            frameworks={frameworks}
            button={{ send: "Save changes", sending: "Saving the changes" }}
          />
        </div>
      </Page>
    </>
  );
}
