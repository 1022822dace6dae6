import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { figureMappingsQuery } from "#/api/figure-mappings";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { MappingsList } from "#/features/figures/mapping/MappingsList";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/figures/mappings/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write"),
  // Fresh, as every load uses one.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...figureMappingsQuery, staleTime: 0 }),
  component: Mappings,
});

function Mappings() {
  const mappings = useSuspenseQuery(figureMappingsQuery).data;
  return (
    <>
      <FigureCrumbs />
      <Page title="Saved mappings">
        <p className="govuk-body app-column">
          What was decided of files of the Department for Education: which of their columns are which
          measures, and what is left out. The next file that a mapping knows is read by it without a question.
        </p>
        {mappings.length === 0 ? (
          <p className="govuk-body">
            There is none yet. One is saved when a file of the Department is first{" "}
            <Link to="/figures/import" className="govuk-link">
              imported
            </Link>
            .
          </p>
        ) : (
          <MappingsList mappings={mappings} />
        )}
      </Page>
    </>
  );
}
