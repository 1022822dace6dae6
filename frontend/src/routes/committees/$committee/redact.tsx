import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { committeeQuery } from "#/api/committees";
import { requirePermission } from "#/app/permissions";
import { CommitteeCrumbs } from "#/features/committees/CommitteeCrumbs";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/committees/$committee/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "committees:arrange"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(committeeQuery(params.committee)),
  component: Redact,
});

function Redact() {
  const { committee: code } = Route.useParams();
  const options = committeeQuery(code);
  const query = useSuspenseQuery(options);
  const { data: committee, etag } = query.data;
  return (
    <RedactPage
      what="committee"
      crumbs={<CommitteeCrumbs committee={committee} />}
      caption={`Terms of reference, ${committee.title}`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/committees/{committee}/redactions", {
            params: { path: { committee: code }, header: { "If-Match": etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="committee" {...form} />}
    />
  );
}
