import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { useAttemptKey } from "#/api/attempt-key";
import { body, client } from "#/api/client";
import { figureGridQuery, figureRevisionsQuery, indicatorsQuery } from "#/api/figures";
import { ApiProblem } from "#/api/problem";
import { scorecardsQuery } from "#/api/scorecards";
import { may, requirePermission } from "#/app/permissions";
import { usedIn } from "#/features/catalogue/found";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { FigureGridForm } from "#/features/figures/grid/FigureGridForm";
import { FigureHistory } from "#/features/figures/grid/FigureHistory";
import { GridChoice, type GridOf } from "#/features/figures/grid/GridChoice";
import { GridOutcome, recordedInWords } from "#/features/figures/grid/GridOutcome";
import type { Place } from "#/features/figures/grid/grid";
import type { BatchItem } from "#/features/figures/grid/typed-figure";
import { useGrid } from "#/features/figures/grid/use-grid";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";

const words = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute("/figures/grid")({
  validateSearch: z.object({
    scorecard: words,
    service: words,
    period: words,
    periods: z.catch(z.optional(z.int().check(z.gte(1), z.lte(36))), undefined),
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write", "figures:write-own"),
  loaderDeps: ({ search }) => search,
  // Fresh, as others type meanwhile.
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(scorecardsQuery),
      queryClient.ensureQueryData(indicatorsQuery),
      isChosen(deps) ? queryClient.fetchQuery({ ...figureGridQuery(deps), staleTime: 0 }) : undefined,
    ]),
  component: GridPage,
});

function isChosen({ scorecard, service }: GridOf): boolean {
  return Boolean(scorecard) !== Boolean(service);
}

function GridPage() {
  const of = Route.useSearch();
  const navigate = Route.useNavigate();
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const indicators = useSuspenseQuery(indicatorsQuery).data;
  return (
    <>
      <FigureCrumbs />
      <Page title="Type figures">
        <p className="govuk-body app-column">
          Type into the cells, or copy a block of cells in Excel and paste it into the first cell it belongs
          to. Arrow keys and Enter move from cell to cell. In place of a figure may stand c, z, x, low or k.
        </p>
        <p className="govuk-body">
          <Link to="/figures/return-sheets" className="govuk-link">
            Fill in what is owed in Excel instead
          </Link>
        </p>
        <GridChoice
          of={of}
          scorecards={scorecards}
          services={usedIn(indicators, "leadService")}
          onShow={(search) => navigate({ search })}
        />
        {isChosen(of) ? <Grid key={JSON.stringify(of)} of={of} /> : null}
      </Page>
    </>
  );
}

function Grid({ of }: { of: GridOf }) {
  const cache = useQueryClient();
  const { me } = Route.useRouteContext();
  const attempt = useAttemptKey();
  const confirmAttempt = useAttemptKey();
  const query = useSuspenseQuery(figureGridQuery(of));
  const grid = query.data;
  const draft = useGrid(grid);
  useUnsavedWarning(draft.changed.length > 0);
  const save = useMutation({
    mutationFn: ({ items }: { items: readonly BatchItem[]; typed: typeof draft.typed }) =>
      body(
        client.POST("/period-values", {
          params: {
            query: { confirmed: [...draft.confirmed] },
            header: { "Idempotency-Key": attempt.keyFor(JSON.stringify(items)) },
          },
          body: { items: [...items] },
        }),
      ),
    onSuccess: async (_, { typed }) => {
      // Drafts, previews and lists all show what was recorded.
      await cache.invalidateQueries();
      draft.saved(typed);
    },
    onError: async (problem, { items }) => {
      if (!(problem instanceof ApiProblem)) return;
      if (problem.status === 409) draft.doubt(items, problem.errors);
      // What somebody else has recorded stands beside what was typed.
      if (problem.status === 412) await query.refetch();
    },
  });
  const confirm = useMutation({
    mutationFn: (places: readonly Place[]) => {
      const items = places.map(({ measure: { indicator }, cell: { period, value } }) => ({
        indicator,
        area: grid.area.code,
        period,
        revision: value?.revision ?? 0,
      }));
      const header = { "Idempotency-Key": confirmAttempt.keyFor(JSON.stringify(items)) };
      return body(client.POST("/period-value-confirmations", { params: { header }, body: { items } }));
    },
    onSuccess: () => cache.invalidateQueries(),
    onError: () => query.refetch(),
  });
  const last = confirm.submittedAt > save.submittedAt ? confirm : save;
  return (
    <FigureGridForm
      grid={grid}
      draft={draft}
      busy={save.isPending || confirm.isPending}
      onSave={(items) => save.mutate({ items, typed: draft.typed })}
      onConfirm={may(me, "figures:write") ? (places) => confirm.mutate(places) : undefined}
      outcome={
        <GridOutcome
          problem={last.error}
          sent={last === save ? save.variables?.items : undefined}
          done={
            last === save
              ? save.data && recordedInWords(save.data)
              : confirm.data && confirmedInWords(confirm.data.confirmed)
          }
          attempt={last.submittedAt}
        />
      }
      historyOf={(place) => <History key={place.key} place={place} area={grid.area.code} />}
    />
  );
}

function History({ place: { measure, cell }, area }: { place: Place; area: string }) {
  const revisions = useQuery({
    ...figureRevisionsQuery(measure.indicator, area, cell.period),
    enabled: cell.value !== undefined,
  });
  if (!cell.value) return <p className="govuk-body">It has no history: no figure has been recorded.</p>;
  return (
    <>
      <h3 className="govuk-heading-s">History</h3>
      {revisions.isError ? (
        <ListProblem what="Its history" problem={revisions.error} onRetry={revisions.refetch} />
      ) : null}
      {revisions.data ? <FigureHistory revisions={revisions.data} /> : null}
    </>
  );
}

function confirmedInWords(count: number): string {
  return count === 1 ? "1 figure confirmed" : `${count} figures confirmed`;
}
