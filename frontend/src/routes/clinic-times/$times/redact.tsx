import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { proposalQuery } from "#/api/clinic-times";
import { requirePermission } from "#/app/permissions";
import { TimesCrumbs } from "#/features/clinics/TimesView";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/clinic-times/$times/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(proposalQuery(params.times)),
  component: Redact,
});

function Redact() {
  const { times: reference } = Route.useParams();
  const options = proposalQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: proposal, etag } = query.data;
  return (
    <RedactPage
      what="proposal"
      crumbs={<TimesCrumbs proposal={proposal} />}
      caption={`${proposal.title} (${reference})`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/clinic-times/{times}/redactions", {
            params: { path: { times: reference }, header: { "If-Match": etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="proposal" {...form} />}
    />
  );
}
