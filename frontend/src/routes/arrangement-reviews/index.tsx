import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { arrangementReviewsQuery } from "#/api/arrangement-reviews";
import { may, requirePermission } from "#/app/permissions";
import { ArrangementCrumbs } from "#/features/arrangement-review/ArrangementCrumbs";
import { ArrangementReviewList } from "#/features/arrangement-review/ArrangementReviewList";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/arrangement-reviews/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  // Fresh, as others open and decide meanwhile.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...arrangementReviewsQuery, staleTime: 0 }),
  component: ArrangementReviews,
});

function ArrangementReviews() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const reviews = useSuspenseQuery(arrangementReviewsQuery).data;
  return (
    <>
      <ArrangementCrumbs />
      <Page title="Reviews of arrangements">
        <div className="app-column">
          <p className="govuk-body">
            Whether members still get what they need from a scorecard: what came of it, what members say, what
            else is possible, and what was decided.
          </p>
          {may(me, "scorecards:write") ? (
            <ButtonLink to="/arrangement-reviews/new">Review an arrangement</ButtonLink>
          ) : null}
          {reviews.length > 0 ? (
            <ArrangementReviewList reviews={reviews} />
          ) : (
            <p className="govuk-body">No arrangement was reviewed here yet.</p>
          )}
        </div>
      </Page>
    </>
  );
}
