import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { scorecardsQuery } from "#/api/queries";
import { requirePermission } from "#/app/permissions";
import { ScorecardList } from "#/features/scorecards/ScorecardList";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/scorecards/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: ({ context }) => context.queryClient.ensureQueryData(scorecardsQuery),
  component: Scorecards,
});

function Scorecards() {
  const { data } = useSuspenseQuery(scorecardsQuery);
  return (
    <Page title="Scorecards">
      <ScorecardList scorecards={data.items} />
    </Page>
  );
}
