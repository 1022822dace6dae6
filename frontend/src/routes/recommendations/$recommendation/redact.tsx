import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { recommendationQuery } from "#/api/recommendations";
import { requirePermission } from "#/app/permissions";
import { RecommendationCrumbs } from "#/features/recommendations/RecommendationCrumbs";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/recommendations/$recommendation/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "recommendations:record"),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(recommendationQuery(params.recommendation)),
  component: Redact,
});

function Redact() {
  const { recommendation: reference } = Route.useParams();
  const options = recommendationQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: recommendation, etag } = query.data;
  return (
    <RedactPage
      what="recommendation"
      crumbs={<RecommendationCrumbs of={recommendation} />}
      caption={`Recommendation ${recommendation.cited}`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/recommendations/{recommendation}/redactions", {
            params: { path: { recommendation: reference }, header: { "If-Match": etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="recommendation" {...form} />}
    />
  );
}
