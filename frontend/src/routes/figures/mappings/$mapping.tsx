import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { saveMapping } from "#/api/figure-files";
import { figureMappingQuery } from "#/api/figure-mappings";
import { indicatorsQuery } from "#/api/figures";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { MappingView } from "#/features/figures/mapping/MappingView";
import { nameInUse, RenameForm } from "#/features/figures/mapping/RenameForm";
import type { FigureMapping } from "#/features/figures/mapping/typed-mapping";
import { Button } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/figures/mappings/$mapping")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write"),
  // Fresh, as what is changed is changed over the newest version.
  loader: ({ context: { queryClient }, params: { mapping } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...figureMappingQuery(mapping), staleTime: 0 }),
      queryClient.ensureQueryData(indicatorsQuery),
    ]),
  component: Mapping,
});

function Mapping() {
  const { mapping: code } = Route.useParams();
  const cache = useQueryClient();
  const query = useSuspenseQuery(figureMappingQuery(code));
  const indicators = useSuspenseQuery(indicatorsQuery).data;
  const refused = useRefused();
  const save = useMutation({
    mutationFn: ({ version, to }: { version: number; to: FigureMapping; done: string }) =>
      saveMapping(code, version, to),
    onSuccess: () => cache.invalidateQueries(),
  });
  const [newest] = query.data;
  if (!newest) return null;
  const { mapping, version } = newest;
  return (
    <>
      <FigureCrumbs>
        <Link to="/figures/mappings" className="govuk-breadcrumbs__link">
          Saved mappings
        </Link>
      </FigureCrumbs>
      {refused.summary ?? (
        <WriteOutcome
          what="mapping"
          problem={save.error}
          success={save.isSuccess ? save.variables.done : undefined}
          attempt={save.submittedAt}
          onReload={async () => {
            await query.refetch();
            save.reset();
          }}
          fieldIdOf={() => nameInUse}
        />
      )}
      <Page
        title={mapping.name}
        caption={mapping.retired ? "Retired mapping" : "Saved mapping"}
        hasError={Boolean(refused.summary) || Boolean(save.error)}
      >
        <MappingView saved={newest} versions={query.data} indicators={indicators} />
        <div className="app-column">
          <RenameForm
            key={version}
            name={mapping.name}
            busy={save.isPending}
            errorOf={refused.errorOf}
            onRefused={(errors) => {
              save.reset();
              refused.refuse(errors);
            }}
            onRename={(name) =>
              save.mutate({ version, to: { ...mapping, name }, done: "The mapping is renamed" })
            }
          />
          <h2 className="govuk-heading-m">{mapping.retired ? "Use it again" : "Retire it"}</h2>
          <p className="govuk-body">
            {mapping.retired
              ? "No file is read by it by itself. Every version is kept."
              : "No file is read by it by itself any more. It can be used again, and every version is kept."}
          </p>
          <Button
            type="button"
            look="secondary"
            busy={save.isPending}
            onClick={() => {
              refused.refuse([]);
              save.mutate({
                version,
                to: { ...mapping, retired: !mapping.retired },
                done: mapping.retired ? "The mapping is used again" : "The mapping is retired",
              });
            }}
          >
            {mapping.retired ? "Use the mapping again" : "Retire the mapping"}
          </Button>
        </div>
      </Page>
    </>
  );
}
