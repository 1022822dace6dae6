import { createFileRoute } from "@tanstack/react-router";
import { inspectionFrameworksQuery } from "#/api/inspections";
import { requirePermission } from "#/app/permissions";
import { noInspection } from "#/features/inspections/inspection";
import { NewInspectionPage } from "./-new-inspection";

export const Route = createFileRoute("/inspections/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "inspections:record"),
  loader: ({ context }) => context.queryClient.ensureQueryData(inspectionFrameworksQuery),
  component: () => <NewInspectionPage title="Record an inspection" known={noInspection} />,
});
