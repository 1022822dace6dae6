import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { arrangementReviewQuery } from "#/api/arrangement-reviews";
import { client, versioned } from "#/api/client";
import { requirePermission } from "#/app/permissions";
import { useDraftOver } from "#/app/use-draft-over";
import { ArrangementCrumbs } from "#/features/arrangement-review/ArrangementCrumbs";
import { optionsForm, optionsOf } from "#/features/arrangement-review/arrangement-review";
import { OptionsForm } from "#/features/arrangement-review/OptionsForm";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/arrangement-reviews/$review/options")({
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  // Fresh, as what is typed is typed over it.
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery({ ...arrangementReviewQuery(params.review), staleTime: 0 }),
  component: OptionsRoute,
});

function OptionsRoute() {
  const { review } = Route.useParams();
  // The key throws away what was typed when the address changes to another review.
  return <OptionsPage key={review} reference={review} />;
}

function OptionsPage({ reference }: { reference: string }) {
  const options = arrangementReviewQuery(reference);
  const query = useSuspenseQuery(options);
  const { data } = query.data;
  const draft = useDraftOver(options, optionsForm, (typed, etag) =>
    versioned(
      client.PUT("/arrangement-reviews/{review}/options", {
        params: { path: { review: reference }, header: { "If-Match": etag } },
        body: { options: optionsOf(typed) },
      }),
    ),
  );
  return (
    <>
      <ArrangementCrumbs of={data} />
      {draft.head}
      <Page title="What could be arranged" caption={data.scorecardTitle} hasError={draft.hasError}>
        <div className="app-column">
          <OptionsForm draft={draft} />
        </div>
      </Page>
    </>
  );
}
