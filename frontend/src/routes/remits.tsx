import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { committeeRemitsQuery } from "#/api/committees";
import { signOffsQuery } from "#/api/sign-offs";
import { may, requirePermission } from "#/app/permissions";
import { CommitteesCrumbs } from "#/features/committees/CommitteeCrumbs";
import { Portfolios } from "#/features/remits/Portfolios";
import { RemitList } from "#/features/remits/RemitList";
import { FoldedByTheme } from "#/features/remits/RemitSection";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/remits")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context }) => context.queryClient.ensureQueryData(committeeRemitsQuery),
  component: RemitsPage,
});

function RemitsPage() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const { committees, uncovered } = useSuspenseQuery(committeeRemitsQuery).data;
  return (
    <>
      <CommitteesCrumbs />
      <Page title="What falls under which committee">
        <div className="app-column">
          <p className="govuk-body">
            Measures fall under a committee by their theme or by a series that shows them, inspections by the
            framework of the inspectors.
          </p>
          <RemitList remits={committees} mayChange={may(me, "committees:arrange")} />
          <section aria-labelledby="uncovered">
            <h2 className="govuk-heading-m" id="uncovered">
              Under no committee
            </h2>
            {uncovered.length === 0 ? (
              <p className="govuk-body">Every measure that you may see falls under a committee.</p>
            ) : (
              <>
                <p className="govuk-body">
                  {uncovered.length === 1
                    ? "1 measure falls under no committee."
                    : `${uncovered.length} measures fall under no committee.`}
                </p>
                <FoldedByTheme measures={uncovered} />
              </>
            )}
          </section>
          {may(me, "editions:read") ? <PortfoliosPart /> : null}
        </div>
      </Page>
    </>
  );
}

function PortfoliosPart() {
  const signOffs = useQuery(signOffsQuery);
  return (
    <section aria-labelledby="portfolios">
      <h2 className="govuk-heading-m" id="portfolios">
        Cabinet portfolios
      </h2>
      {signOffs.error ? (
        <ListProblem what="The portfolios" problem={signOffs.error} onRetry={signOffs.refetch} />
      ) : null}
      {signOffs.data ? <Portfolios signOffs={signOffs.data} /> : null}
      <p className="govuk-body">
        <Link to="/sign-offs" className="govuk-link">
          What cabinet members signed off
        </Link>
      </p>
    </section>
  );
}
