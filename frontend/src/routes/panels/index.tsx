import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { panelsQuery } from "#/api/panels";
import { may, requirePermission } from "#/app/permissions";
import { ClinicsCrumbs } from "#/features/clinics/ClinicCrumbs";
import { PanelList } from "#/features/clinics/PanelView";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/panels/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context }) => context.queryClient.ensureQueryData(panelsQuery),
  component: Panels,
});

function Panels() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const panels = useSuspenseQuery(panelsQuery).data;
  return (
    <>
      <ClinicsCrumbs />
      <Page title="Standing panels">
        <div className="app-column">
          <p className="govuk-body">
            A panel, such as the performance sub-group, is made up of members and heads of service. It meets
            at performance clinics, to which everybody who belongs to it is invited.
          </p>
          {may(me, "clinics:arrange") ? <ButtonLink to="/panels/new">Set up a panel</ButtonLink> : null}
        </div>
        {panels.length > 0 ? (
          <PanelList panels={panels} />
        ) : (
          <p className="govuk-body">No panel is set up yet.</p>
        )}
      </Page>
    </>
  );
}
