import { useQuery } from "@tanstack/react-query";
import { inspectionsQuery } from "#/api/inspections";
import { WhatInspectorsSaid } from "#/features/inspections/WhatInspectorsSaid";
import { ListProblem } from "#/ui/ListProblem";

/** What reports of inspectors say of a measure. */
export function Inspected({ indicator }: { indicator: string }) {
  const inspections = useQuery(inspectionsQuery({ indicator }));
  if (inspections.error) {
    return (
      <ListProblem what="What inspectors said" problem={inspections.error} onRetry={inspections.refetch} />
    );
  }
  return <WhatInspectorsSaid indicator={indicator} inspections={inspections.data ?? []} />;
}
