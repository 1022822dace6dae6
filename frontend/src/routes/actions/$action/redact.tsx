import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { actionQuery } from "#/api/actions";
import { client, versioned } from "#/api/client";
import { requirePermission } from "#/app/permissions";
import { ActionCrumbs } from "#/features/actions/ActionCrumbs";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/actions/$action/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(actionQuery(params.action)),
  component: Redact,
});

function Redact() {
  const { action: reference } = Route.useParams();
  const options = actionQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: action, etag } = query.data;
  return (
    <RedactPage
      what="action"
      crumbs={<ActionCrumbs reference={reference} />}
      caption={`Action ${reference}, ${action.clinicTitle ?? `recommendation ${action.recommendationCited}`}`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/actions/{action}/redactions", {
            params: { path: { action: reference }, header: { "If-Match": etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="action" {...form} />}
    />
  );
}
