import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { inspectionQuery } from "#/api/inspections";
import { requirePermission } from "#/app/permissions";
import { InspectionCrumbs } from "#/features/inspections/InspectionCrumbs";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/inspections/$inspection/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "inspections:record"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(inspectionQuery(params.inspection)),
  component: Redact,
});

function Redact() {
  const { inspection: reference } = Route.useParams();
  const options = inspectionQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: inspection, etag } = query.data;
  return (
    <RedactPage
      what="inspection"
      crumbs={<InspectionCrumbs of={inspection} />}
      caption={`Inspection ${reference}`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/inspections/{inspection}/redactions", {
            params: { path: { inspection: reference }, header: { "If-Match": etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="inspection" {...form} />}
    />
  );
}
