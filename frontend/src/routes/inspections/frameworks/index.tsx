import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { inspectionFrameworksQuery } from "#/api/inspections";
import { may, requirePermission } from "#/app/permissions";
import { FrameworkList } from "#/features/inspections/FrameworkList";
import { InspectionCrumbs } from "#/features/inspections/InspectionCrumbs";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/inspections/frameworks/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: ({ context }) => context.queryClient.ensureQueryData(inspectionFrameworksQuery),
  component: Frameworks,
});

function Frameworks() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const frameworks = useSuspenseQuery(inspectionFrameworksQuery).data;
  return (
    <>
      <InspectionCrumbs />
      <Page title="By what inspectors judge">
        <div className="app-column">
          <p className="govuk-body">
            Each framework with the days on which it was in use. An inspection is judged by the grades of its
            own framework and no other.
          </p>
          <FrameworkList frameworks={frameworks} sets={may(me, "inspections:record")} />
        </div>
      </Page>
    </>
  );
}
