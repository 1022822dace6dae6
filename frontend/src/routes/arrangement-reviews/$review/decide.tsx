import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { arrangementReviewQuery } from "#/api/arrangement-reviews";
import { client, versioned } from "#/api/client";
import { requirePermission } from "#/app/permissions";
import { useDraftOver } from "#/app/use-draft-over";
import { ArrangementCrumbs } from "#/features/arrangement-review/ArrangementCrumbs";
import { decisionForm, decisionOf } from "#/features/arrangement-review/arrangement-review";
import { DecisionForm } from "#/features/arrangement-review/DecisionForm";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/arrangement-reviews/$review/decide")({
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  // Fresh, as what is typed is typed over it.
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery({ ...arrangementReviewQuery(params.review), staleTime: 0 }),
  component: DecideRoute,
});

function DecideRoute() {
  const { review } = Route.useParams();
  // The key throws away what was typed when the address changes to another review.
  return <DecidePage key={review} reference={review} />;
}

function DecidePage({ reference }: { reference: string }) {
  const options = arrangementReviewQuery(reference);
  const query = useSuspenseQuery(options);
  const { data } = query.data;
  const draft = useDraftOver(options, decisionForm, (typed, etag) =>
    versioned(
      client.PUT("/arrangement-reviews/{review}/decision", {
        params: { path: { review: reference }, header: { "If-Match": etag } },
        body: decisionOf(typed),
      }),
    ),
  );
  return (
    <>
      <ArrangementCrumbs of={data} />
      {draft.head}
      <Page title="What was decided" caption={data.scorecardTitle} hasError={draft.hasError}>
        <div className="app-column">
          <DecisionForm draft={draft} options={data.options} />
        </div>
      </Page>
    </>
  );
}
