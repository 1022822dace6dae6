import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { z } from "zod";
import { editionTasksQuery } from "#/api/queries";
import { may, requirePermission } from "#/app/permissions";
import { EditionTasksView } from "#/features/preparation/EditionTasksView";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/editions/$scorecard/$period/tasks")({
  validateSearch: z.object({ revision: z.number().int().min(1).optional().catch(undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read-unpublished"),
  loaderDeps: ({ search: { revision } }) => ({ revision }),
  // Fresh, as others write meanwhile.
  loader: ({ context, params: { scorecard, period }, deps: { revision } }) =>
    context.queryClient.fetchQuery({ ...editionTasksQuery(scorecard, period, revision), staleTime: 0 }),
  component: Tasks,
});

function Tasks() {
  const { scorecard, period } = Route.useParams();
  const { revision } = Route.useSearch();
  const { me } = Route.useRouteContext();
  const { data: tasks } = useSuspenseQuery(editionTasksQuery(scorecard, period, revision));
  return (
    <>
      <Breadcrumbs>
        <Link to="/editions" className="govuk-breadcrumbs__link">
          Editions
        </Link>
        <Link
          to="/editions/$scorecard/$period"
          params={{ scorecard, period }}
          className="govuk-breadcrumbs__link"
        >
          {tasks.scorecardTitle}, {tasks.periodLabel}
        </Link>
      </Breadcrumbs>
      <Page title="What each service still owes" caption={`${tasks.scorecardTitle}, ${tasks.periodLabel}`}>
        <EditionTasksView tasks={tasks} everyService={may(me, "editions:prepare", "editions:approve")} />
      </Page>
    </>
  );
}
