import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { indicatorReviewsQuery } from "#/api/indicator-reviews";
import { may, requirePermission } from "#/app/permissions";
import { ReviewCrumbs } from "#/features/indicator-review/ReviewCrumbs";
import { ReviewList } from "#/features/indicator-review/ReviewList";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/indicator-reviews/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  // Fresh, as others open and adopt meanwhile.
  loader: ({ context: { queryClient } }) =>
    queryClient.fetchQuery({ ...indicatorReviewsQuery, staleTime: 0 }),
  component: IndicatorReviews,
});

function IndicatorReviews() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const reviews = useSuspenseQuery(indicatorReviewsQuery).data;
  return (
    <>
      <ReviewCrumbs />
      <Page title="Reviews of measures">
        <div className="app-column">
          <p className="govuk-body">
            A group of members and officers looks at the measures of a scorecard beside all there is to choose
            from: what to keep, add, drop or replace. What it decides counts once it is adopted, from a day
            on.
          </p>
          {may(me, "scorecards:write") ? (
            <ButtonLink to="/indicator-reviews/new">Open a review</ButtonLink>
          ) : null}
          {reviews.length > 0 ? (
            <ReviewList reviews={reviews} />
          ) : (
            <p className="govuk-body">There is no review of measures that you can read.</p>
          )}
        </div>
      </Page>
    </>
  );
}
