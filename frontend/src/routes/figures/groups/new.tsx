import { createFileRoute, Link } from "@tanstack/react-router";
import { areasQuery } from "#/api/figures";
import { requirePermission } from "#/app/permissions";
import { noGroup } from "#/features/figures/groups/group";
import { NewGroupPage } from "./-new-group";

export const Route = createFileRoute("/figures/groups/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  loader: ({ context }) => context.queryClient.ensureQueryData(areasQuery),
  component: NewGroup,
});

function NewGroup() {
  return (
    <NewGroupPage title="Make a group" described={noGroup}>
      <p className="govuk-body">
        <Link to="/figures/groups/from-list" className="govuk-link">
          Make it from the Department for Education’s list of statistical neighbours
        </Link>
      </p>
    </NewGroupPage>
  );
}
