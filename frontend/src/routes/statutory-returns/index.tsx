import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { statutoryReturnsQuery } from "#/api/statutory-returns";
import { may, requirePermission } from "#/app/permissions";
import { ReturnList } from "#/features/returns/ReturnList";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/statutory-returns/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loader: ({ context }) => context.queryClient.ensureQueryData(statutoryReturnsQuery()),
  component: StatutoryReturns,
});

function StatutoryReturns() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  const returns = useSuspenseQuery(statutoryReturnsQuery()).data;
  return (
    <Page title="Statutory returns">
      <p className="govuk-body app-column">
        What the council must send to government, by when, and which measures come from it. Until the figures
        of a return are final they may still change.
      </p>
      {may(me, "indicators:write") ? (
        <ButtonLink to="/statutory-returns/new">Add another return</ButtonLink>
      ) : null}
      <ReturnList returns={returns} />
    </Page>
  );
}
