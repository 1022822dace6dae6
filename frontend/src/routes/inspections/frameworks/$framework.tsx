import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { inspectionFrameworkQuery } from "#/api/inspections";
import { keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { ClockForm } from "#/features/inspections/ClockForm";
import { clockForm, clockOf } from "#/features/inspections/clock";
import { InspectionCrumbs } from "#/features/inspections/InspectionCrumbs";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/inspections/frameworks/$framework")({
  beforeLoad: ({ context }) => requirePermission(context.me, "inspections:record"),
  // Fresh, as what is typed is typed over it.
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery({ ...inspectionFrameworkQuery(params.framework), staleTime: 0 }),
  component: ClockPage,
});

function ClockPage() {
  const { framework } = Route.useParams();
  // The key throws away what was typed when the address changes to another framework.
  return <Clock key={framework} code={framework} />;
}

function Clock({ code }: { code: string }) {
  const cache = useQueryClient();
  const options = inspectionFrameworkQuery(code);
  const query = useSuspenseQuery(options);
  const draft = useDraft(clockForm, {
    saved: query.data,
    write: (typed, etag = "") =>
      versioned(
        client.PUT("/inspection-frameworks/{framework}/clock", {
          params: { path: { framework: code }, header: { "If-Match": etag } },
          body: clockOf(typed),
        }),
      ),
    onSaved: (saved) => {
      cache.setQueryData(options.queryKey, saved);
      return cache.invalidateQueries({ queryKey: keys.inspectionFrameworks });
    },
    onReload: query.refetch,
  });
  return (
    <>
      <InspectionCrumbs />
      {draft.head}
      <Page title="Set the clock" caption={query.data.data.title} hasError={draft.hasError}>
        <div className="app-column">
          <ClockForm draft={draft} />
        </div>
      </Page>
    </>
  );
}
