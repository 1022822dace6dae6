import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { annualReportsQuery } from "#/api/annual-reports";
import { may } from "#/app/permissions";
import { VisitorNote } from "#/app/VisitorNote";
import { ReportCrumbs } from "#/features/annual-report/ReportCrumbs";
import { ReportList } from "#/features/annual-report/ReportList";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/annual-reports/")({
  // Fresh, as others write, approve and publish meanwhile.
  loader: ({ context: { queryClient } }) => queryClient.fetchQuery({ ...annualReportsQuery, staleTime: 0 }),
  component: AnnualReports,
});

function AnnualReports() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const reports = useSuspenseQuery(annualReportsQuery).data;
  return (
    <>
      <ReportCrumbs />
      <Page title="Annual reports">
        <div className="app-column">
          <VisitorNote />
          <p className="govuk-body">
            A scorecard’s year in one place: each measure’s figures and targets, what was asked and what
            changed, inspections, and the targets of the next year. The board approves it, and once it is
            published it stays as it is.
          </p>
          {may(me, "editions:prepare") ? (
            <ButtonLink to="/annual-reports/new">Begin a report</ButtonLink>
          ) : null}
          {reports.length > 0 ? (
            <ReportList reports={reports} />
          ) : (
            <p className="govuk-body">There is no annual report that you can read.</p>
          )}
        </div>
      </Page>
    </>
  );
}
