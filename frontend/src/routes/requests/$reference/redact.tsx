import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { requestQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { RedactForm } from "#/features/requests/RedactForm";
import type { TypedRedaction } from "#/features/requests/redaction";
import { aboutWhat } from "#/features/requests/request";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/requests/$reference/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:triage"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(requestQuery(params.reference)),
  component: Redact,
});

function Redact() {
  const { reference } = Route.useParams();
  const options = requestQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: request, etag } = query.data;
  return (
    <RedactPage
      what="request"
      crumbs={
        <Breadcrumbs>
          <Link to="/requests" className="govuk-breadcrumbs__link">
            Deep-dive requests
          </Link>
          <Link to="/requests/$reference" params={{ reference }} className="govuk-breadcrumbs__link">
            {reference}
          </Link>
        </Breadcrumbs>
      }
      caption={`${aboutWhat(request)} (${reference})`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={({ field = "QUESTION", words, reason }: TypedRedaction) =>
        versioned(
          client.POST("/deep-dive-requests/{request}/redactions", {
            params: { path: { request: reference }, header: { "If-Match": etag } },
            body: { field, words: words || undefined, reason: reason.trim() },
          }),
        )
      }
      form={(form) => <RedactForm request={request} {...form} />}
    />
  );
}
