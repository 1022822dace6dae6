import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { actionsQuery } from "#/api/actions";
import { useAttemptKey } from "#/api/attempt-key";
import { workItemsQuery } from "#/api/committees";
import { allBut } from "#/api/keys";
import { peopleQuery } from "#/api/people";
import { recommendationQuery } from "#/api/recommendations";
import { may, requirePermission } from "#/app/permissions";
import { ActionList } from "#/features/actions/ActionList";
import { AgreeActionForm } from "#/features/actions/AgreeActionForm";
import { RecommendationOnProgramme } from "#/features/committees/OnProgramme";
import {
  type RecommendationFormProps,
  ResponseForm,
  StandingForms,
} from "#/features/recommendations/RecommendationActs";
import { RecommendationCrumbs } from "#/features/recommendations/RecommendationCrumbs";
import { RecommendationView } from "#/features/recommendations/RecommendationView";
import {
  fieldOfAct,
  type RecommendationAct,
  recommendationDoneWords,
} from "#/features/recommendations/recommendation-acts";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";
import { useStanding } from "#/ui/use-standing";
import { wasDone } from "#/ui/was-done";
import { actOnRecommendation } from "./-act";

export const Route = createFileRoute("/recommendations/$recommendation/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: async ({ context: { queryClient }, params: { recommendation } }) => {
    const [{ data }] = await Promise.all([
      queryClient.ensureQueryData(recommendationQuery(recommendation)),
      // Without them the recommendation can be read all the same: a prefetch never fails.
      queryClient.prefetchQuery(actionsQuery({ recommendation })),
    ]);
    if (data.actions.includes("AGREE_ACTION")) await queryClient.prefetchQuery(peopleQuery);
  },
  component: Recommendation,
});

function Recommendation() {
  const { recommendation } = Route.useParams();
  // The key throws away what was typed when the address changes to another recommendation.
  return <RecommendationPage key={recommendation} reference={recommendation} />;
}

function RecommendationPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const query = useSuspenseQuery(recommendationQuery(reference));
  const { data: recommendation, etag } = query.data;
  const attempt = useAttemptKey();
  const [sent, setSent] = useState(0);

  const act = useMutation({
    mutationFn: (wanted: RecommendationAct) =>
      actOnRecommendation(wanted, { reference, etag, key: attempt.keyFor(JSON.stringify([sent, wanted])) }),
    onSuccess: async (changed) => {
      // The same words sent once more are another action.
      setSent(sent + 1);
      const { queryKey } = recommendationQuery(reference);
      if (changed) cache.setQueryData(queryKey, changed);
      await cache.invalidateQueries(changed ? allBut(queryKey) : undefined);
    },
  });
  const fieldIdOf = (pointer: string) => act.variables && fieldOfAct(act.variables, pointer);
  const standing = useStanding({
    what: "recommendation",
    write: act,
    done: act.isSuccess
      ? recommendationDoneWords(act.variables, Boolean(recommendation.inspection))
      : undefined,
    onReload: query.refetch,
    fieldIdOf,
  });
  const forms: RecommendationFormProps = {
    recommendation,
    sending: act.isPending ? act.variables.action : undefined,
    errorOf: standing.errorOf,
    onAct: (wanted) => wasDone(act.mutateAsync(wanted)),
    onRefused: standing.refuse,
  };

  return (
    <>
      <RecommendationCrumbs />
      {standing.head}
      <Page
        title={`Recommendation ${recommendation.cited}`}
        caption={
          recommendation.inspection
            ? "Inspectors to the council"
            : `${recommendation.committeeTitle} to the cabinet`
        }
        hasError={standing.hasError}
      >
        <div className="app-column">
          <RecommendationView recommendation={recommendation} />
          <ResponseForm {...forms} />
          <Actions forms={forms} />
          <Programme recommendation={recommendation} />
          <StandingForms {...forms} />
          {may(me, "recommendations:record") ? (
            <p className="govuk-body">
              <Link
                to="/recommendations/$recommendation/redact"
                params={{ recommendation: reference }}
                className="govuk-link"
              >
                Take out what names a person
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}

/** Where it stands on the work programmes of committees, and the way to put it on one. */
function Programme({ recommendation }: { recommendation: RecommendationFormProps["recommendation"] }) {
  const items = useQuery(workItemsQuery({ recommendation: recommendation.reference }));
  const mayPlan = Route.useRouteContext({ select: ({ me }) => may(me, "committees:plan") });
  if (items.error) {
    return <ListProblem what="Its place on work programmes" problem={items.error} onRetry={items.refetch} />;
  }
  return items.data ? (
    <RecommendationOnProgramme recommendation={recommendation} items={items.data} mayPlan={mayPlan} />
  ) : null;
}

/** What carries it out, with the form to add to it. */
function Actions({ forms }: { forms: RecommendationFormProps }) {
  const { reference, actions: mayDo } = forms.recommendation;
  const actions = useQuery(actionsQuery({ recommendation: reference }));
  const agrees = mayDo.includes("AGREE_ACTION");
  const people = useQuery({ ...peopleQuery, enabled: agrees });
  if (!agrees && actions.data?.length === 0) return null;
  return (
    <section aria-labelledby="actions-heading">
      <h2 className="govuk-heading-m" id="actions-heading">
        Actions
      </h2>
      {actions.data && actions.data.length > 0 ? (
        <ActionList actions={actions.data} level={3} />
      ) : actions.data ? (
        <p className="govuk-body">No action has been agreed.</p>
      ) : actions.error ? (
        <ListProblem what="The actions" problem={actions.error} onRetry={actions.refetch} />
      ) : (
        <p className="govuk-body">Loading the actions.</p>
      )}
      {people.error ? (
        <ListProblem what="Whom an action can be given to" problem={people.error} onRetry={people.refetch} />
      ) : (
        <AgreeActionForm
          mayAgree={agrees}
          people={people.data}
          busy={forms.sending === "AGREE_ACTION"}
          errorOf={forms.errorOf}
          onAgree={(agreed) => forms.onAct({ action: "AGREE_ACTION", agreed })}
          onRefused={forms.onRefused}
        />
      )}
    </section>
  );
}
