import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { targetReviewsQuery } from "#/api/target-reviews";
import { may, requirePermission } from "#/app/permissions";
import { TargetReviewList } from "#/features/catalogue/review/TargetReviewList";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/target-reviews/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read-unpublished"),
  // Fresh, as others propose and agree meanwhile.
  loader: ({ context: { queryClient } }) => queryClient.fetchQuery({ ...targetReviewsQuery, staleTime: 0 }),
  component: TargetReviews,
});

function TargetReviews() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const reviews = useSuspenseQuery(targetReviewsQuery).data;
  return (
    <>
      <FigureCrumbs />
      <Page title="Target reviews">
        <div className="app-column">
          <p className="govuk-body">
            Next year’s targets: what lead officers propose, what it would have rated this year, and what the
            board agrees. A target counts once its review is approved, from the first day of its year.
          </p>
          {may(me, "thresholds:write") ? (
            <ButtonLink to="/target-reviews/new">Open a review</ButtonLink>
          ) : null}
          {reviews.length > 0 ? (
            <TargetReviewList reviews={reviews} />
          ) : (
            <p className="govuk-body">No review of targets has been opened.</p>
          )}
        </div>
      </Page>
    </>
  );
}
