import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { committeesQuery } from "#/api/committees";
import { requirePermission } from "#/app/permissions";
import { CommitteeList } from "#/features/committees/CommitteeList";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/committees/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context }) => context.queryClient.ensureQueryData(committeesQuery),
  component: Committees,
});

function Committees() {
  const committees = useSuspenseQuery(committeesQuery).data;
  return (
    <Page title="Committees">
      <p className="govuk-body app-column">
        What each committee is for, when it meets, and what it is to deal with at which meeting.
      </p>
      <p className="govuk-body">
        <Link to="/remits" className="govuk-link">
          What falls under which committee, and what under none
        </Link>
      </p>
      {committees.length > 0 ? (
        <CommitteeList committees={committees} />
      ) : (
        <p className="govuk-body">Nobody sits on a committee yet. Who does is said in the single sign-on.</p>
      )}
    </Page>
  );
}
