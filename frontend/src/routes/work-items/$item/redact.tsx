import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { workItemQuery } from "#/api/committees";
import { requirePermission } from "#/app/permissions";
import { ItemCrumbs } from "#/features/committees/CommitteeCrumbs";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/work-items/$item/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "committees:arrange"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(workItemQuery(params.item)),
  component: Redact,
});

function Redact() {
  const { item: reference } = Route.useParams();
  const options = workItemQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: item, etag } = query.data;
  return (
    <RedactPage
      what="item"
      crumbs={<ItemCrumbs item={item} />}
      caption={`${item.title} (${reference})`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/work-items/{item}/redactions", {
            params: { path: { item: reference }, header: { "If-Match": etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="item" {...form} />}
    />
  );
}
