import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { indicatorReviewQuery } from "#/api/indicator-reviews";
import { peopleQuery } from "#/api/people";
import { requirePermission } from "#/app/permissions";
import { useDraftOver } from "#/app/use-draft-over";
import { type IndicatorReview, planOf, reviewForm } from "#/features/indicator-review/indicator-review";
import { ReviewCrumbs } from "#/features/indicator-review/ReviewCrumbs";
import { ReviewForm } from "#/features/indicator-review/ReviewForm";
import { Page } from "#/ui/Page";
import { GroupChoice } from "../-GroupChoice";

export const Route = createFileRoute("/indicator-reviews/$review/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  loader: ({ context: { queryClient }, params: { review } }) =>
    Promise.all([
      queryClient.ensureQueryData(peopleQuery),
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...indicatorReviewQuery(review), staleTime: 0 }),
    ]),
  component: ChangeReview,
});

function ChangeReview() {
  const { review } = Route.useParams();
  // The key throws away what was typed when the address changes to another review.
  return <ChangePage key={review} reference={review} />;
}

const form = reviewForm<IndicatorReview>("The review is changed", (subject) => subject);

function ChangePage({ reference }: { reference: string }) {
  const people = useSuspenseQuery(peopleQuery).data;
  const options = indicatorReviewQuery(reference);
  const query = useSuspenseQuery(options);
  const review = query.data.data;
  const gone = review.participants.filter(
    ({ subject }) => !people.some((person) => person.subject === subject),
  );
  const draft = useDraftOver(options, form, (typed, etag) =>
    versioned(
      client.PUT("/indicator-reviews/{review}", {
        params: { path: { review: reference }, header: { "If-Match": etag } },
        body: planOf(typed),
      }),
    ),
  );
  return (
    <>
      <ReviewCrumbs of={review} />
      {draft.head}
      <Page title="Change the review" caption={review.scorecardTitle} hasError={draft.hasError}>
        <ReviewForm
          draft={draft}
          group={
            <GroupChoice
              draft={draft}
              people={[...people, ...gone.map(({ subject, name }) => ({ subject, name, roles: [] }))]}
            />
          }
          button={{ send: "Save changes", sending: "Saving the changes" }}
        />
      </Page>
    </>
  );
}
