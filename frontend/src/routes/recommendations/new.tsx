import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { peopleQuery } from "#/api/people";
import { recommendationQuery } from "#/api/recommendations";
import { trackerChoicesQuery } from "#/api/tracker";
import { requirePermission } from "#/app/permissions";
import { fieldOfPointer } from "#/features/recommendations/making";
import { RecommendationCrumbs } from "#/features/recommendations/RecommendationCrumbs";
import { RecommendationForm } from "#/features/recommendations/RecommendationForm";
import type { NewRecommendation } from "#/features/recommendations/recommendation";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useStanding } from "#/ui/use-standing";

export const Route = createFileRoute("/recommendations/new")({
  // `?clinic=PC-0001`: where it comes from.
  validateSearch: z.object({ clinic: z.catch(z.optional(z.string()), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "recommendations:record"),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(peopleQuery), queryClient.ensureQueryData(trackerChoicesQuery)]),
  component: NewRecommendationPage,
});

function NewRecommendationPage() {
  const { clinic } = Route.useSearch();
  const cache = useQueryClient();
  const people = useSuspenseQuery(peopleQuery).data;
  const { committees } = useSuspenseQuery(trackerChoicesQuery).data;
  const attempt = useAttemptKey();
  const make = useMutation({
    mutationFn: (body: NewRecommendation) =>
      versioned(
        client.POST("/recommendations", {
          params: { header: { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) } },
          body,
        }),
      ),
    onSuccess: async (made) => {
      await cache.invalidateQueries();
      cache.setQueryData(recommendationQuery(made.data.reference).queryKey, made);
    },
  });
  const standing = useStanding({ what: "recommendation", write: make, fieldIdOf: fieldOfPointer });

  if (make.isSuccess) {
    const { reference, cited, committeeTitle } = make.data.data;
    return (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title="Recommendation recorded">
            {committeeTitle}
            <br />
            <strong>{cited}</strong>
          </ConfirmationPanel>
          <p className="govuk-body">Every member can read it now, on the tracker and on its own page.</p>
          <p className="govuk-body">
            <Link
              to="/recommendations/$recommendation"
              params={{ recommendation: reference }}
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
      <RecommendationCrumbs />
      {standing.head}
      <Page title="Record a recommendation" hasError={standing.hasError}>
        <RecommendationForm
          first={{ restsOn: clinic ?? "" }}
          committees={committees}
          people={people}
          busy={make.isPending}
          errorOf={standing.errorOf}
          onMake={(body) => make.mutate(body)}
          onRefused={standing.refuse}
        />
      </Page>
    </>
  );
}
