import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { comparatorGroupQuery } from "#/api/comparator-groups";
import { may, requirePermission } from "#/app/permissions";
import { GroupCrumbs } from "#/features/figures/groups/GroupCrumbs";
import { GroupView } from "#/features/figures/groups/GroupView";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/figures/groups/$group/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read"),
  loader: ({ context, params: { group } }) =>
    context.queryClient.ensureQueryData(comparatorGroupQuery(group)),
  component: OneGroup,
});

function OneGroup() {
  const { group: code } = Route.useParams();
  const { me } = Route.useRouteContext();
  const { data: group } = useSuspenseQuery(comparatorGroupQuery(code)).data;
  return (
    <>
      <GroupCrumbs />
      <Page title={group.name} caption="Group to compare with">
        <div className="app-column">
          {may(me, "indicators:write") ? (
            <div className="govuk-button-group">
              <ButtonLink to="/figures/groups/$group/change" params={{ group: code }}>
                Change the group
              </ButtonLink>
              <ButtonLink look="secondary" to="/figures/groups/$group/end" params={{ group: code }}>
                End the group
              </ButtonLink>
            </div>
          ) : null}
          <GroupView group={group} now={new Date()} />
        </div>
      </Page>
    </>
  );
}
