import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { comparatorGroupsQuery } from "#/api/comparator-groups";
import { may, requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { standing, validity } from "#/features/figures/groups/group";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { Table } from "#/ui/Table";

export const Route = createFileRoute("/figures/groups/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read"),
  loader: ({ context }) => context.queryClient.fetchQuery({ ...comparatorGroupsQuery, staleTime: 0 }),
  component: Groups,
});

function Groups() {
  const { me } = Route.useRouteContext();
  const groups = useSuspenseQuery(comparatorGroupsQuery).data;
  const now = new Date();
  return (
    <>
      <FigureCrumbs />
      <Page title="Groups to compare with">
        <p className="govuk-body app-column">
          The authorities that the council’s figures are set beside, such as its statistical neighbours. A
          newer list is a group of its own. Editions that are published keep the group they were published
          with.
        </p>
        {may(me, "indicators:write") ? (
          <div className="govuk-button-group">
            <ButtonLink to="/figures/groups/new">Make a group</ButtonLink>
            <ButtonLink to="/figures/groups/from-list" look="secondary">
              Make one from a list of statistical neighbours
            </ButtonLink>
          </div>
        ) : null}
        {groups.length === 0 ? (
          <p className="govuk-body">There is no group yet.</p>
        ) : (
          <Table
            caption="Groups"
            columns={[
              {
                heading: "Group",
                cell: ({ code, name }) => (
                  <Link to="/figures/groups/$group" params={{ group: code }} className="govuk-link">
                    {name}
                  </Link>
                ),
              },
              { heading: "Edition", cell: ({ edition }) => edition },
              { heading: "Authorities", numeric: true, cell: ({ members }) => members.length },
              { heading: "Valid", cell: validity },
              { heading: "On scorecards", cell: (group) => standing(group, now) },
            ]}
            rows={groups}
            keyOf={({ code }) => code}
          />
        )}
      </Page>
    </>
  );
}
