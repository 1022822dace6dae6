import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { scorecardsQuery } from "#/api/scorecards";
import { VisitorNote } from "#/app/VisitorNote";
import { ScorecardList } from "#/features/scorecards/ScorecardList";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/scorecards/")({
  loader: ({ context }) => context.queryClient.ensureQueryData(scorecardsQuery),
  component: Scorecards,
});

function Scorecards() {
  const { data } = useSuspenseQuery(scorecardsQuery);
  return (
    <Page title="Scorecards">
      <VisitorNote />
      <ScorecardList scorecards={data.items} />
    </Page>
  );
}
