import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { generalQueryQuery } from "#/api/general-queries";
import { requirePermission } from "#/app/permissions";
import { QueryCrumbs } from "#/features/queries/QueryCrumbs";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/queries/$query/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:triage"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(generalQueryQuery(params.query)),
  component: Redact,
});

function Redact() {
  const { query: reference } = Route.useParams();
  const options = generalQueryQuery(reference);
  const query = useSuspenseQuery(options);
  return (
    <RedactPage
      what="question"
      crumbs={<QueryCrumbs query={reference} />}
      caption={`General question ${reference}`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/general-queries/{query}/redactions", {
            params: { path: { query: reference }, header: { "If-Match": query.data.etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="question" {...form} />}
    />
  );
}
