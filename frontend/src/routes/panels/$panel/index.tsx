import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { clinicsQuery } from "#/api/clinics";
import { panelQuery } from "#/api/panels";
import { may, requirePermission } from "#/app/permissions";
import { PanelCrumbs, PanelView } from "#/features/clinics/PanelView";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/panels/$panel/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context: { queryClient }, params: { panel } }) =>
    Promise.all([
      queryClient.ensureQueryData(panelQuery(panel)),
      queryClient.ensureQueryData(clinicsQuery({ panel })),
    ]),
  component: PanelPage,
});

function PanelPage() {
  const { panel: reference } = Route.useParams();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const { data: panel } = useSuspenseQuery(panelQuery(reference)).data;
  const clinics = useSuspenseQuery(clinicsQuery({ panel: reference })).data;
  return (
    <>
      <PanelCrumbs />
      <Page title={panel.title} caption={`Standing panel ${reference}`}>
        <div className="app-column">
          <PanelView panel={panel} clinics={clinics} now={new Date()} />
          {may(me, "clinics:arrange") ? (
            <p className="govuk-body">
              <Link to="/panels/$panel/redact" params={{ panel: reference }} className="govuk-link">
                Take out what names a person
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}
