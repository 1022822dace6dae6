import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { editionsQuery } from "#/api/editions";
import { may, requirePermission } from "#/app/permissions";
import { EditionsByState } from "#/features/editions/EditionsByState";
import type { EditionState } from "#/features/editions/edition";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/editions/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read-unpublished"),
  loader: ({ context }) => context.queryClient.ensureQueryData(editionsQuery()),
  component: Editions,
});

function Editions() {
  const { me } = Route.useRouteContext();
  const editions = useSuspenseQuery(editionsQuery()).data;
  const tasks: EditionState[] = [
    ...(may(me, "editions:approve") ? (["SUBMITTED"] as const) : []),
    ...(may(me, "editions:publish") ? (["APPROVED"] as const) : []),
    ...(may(me, "editions:prepare") ? (["DRAFT"] as const) : []),
  ];
  return (
    <Page title="Editions">
      <p className="govuk-body app-column">
        An edition is one scorecard for one period: a draft, then with the board, then approved, then
        published. Only published editions can be seen by members.
      </p>
      {may(me, "editions:prepare") ? <ButtonLink to="/editions/new">Prepare an edition</ButtonLink> : null}
      {editions.length > 0 ? (
        <EditionsByState editions={editions} tasks={tasks} />
      ) : (
        <p className="govuk-body">There are no editions yet.</p>
      )}
    </Page>
  );
}
