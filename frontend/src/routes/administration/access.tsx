import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { accessRolesQuery, roleHoldersQuery } from "#/api/access";
import { requirePermission } from "#/app/permissions";
import { AccessRolesView } from "#/features/access/AccessRolesView";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/administration/access")({
  beforeLoad: ({ context }) => requirePermission(context.me, "access:read"),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(accessRolesQuery),
      queryClient.fetchQuery({ ...roleHoldersQuery, staleTime: 0 }),
    ]),
  component: Access,
});

function Access() {
  const access = useSuspenseQuery(accessRolesQuery).data;
  const holders = useSuspenseQuery(roleHoldersQuery).data;
  return (
    <Page title="Who may do what">
      <div className="app-column">
        <p className="govuk-body">
          People, their roles and their groups are kept in Keycloak, the council’s sign-in service. Give and
          take them there.
        </p>
        <p className="govuk-body">
          <a href={access.consoleUrl} className="govuk-link" rel="noreferrer">
            Open Keycloak’s console
          </a>
        </p>
        <InsetText>
          A role or group that is given or taken there counts here within {access.withinMinutes} minutes,
          without signing in again.
        </InsetText>
        <AccessRolesView access={access} holders={holders} />
      </div>
    </Page>
  );
}
