import {
  useMutation,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useAttemptKey } from "#/api/attempt-key";
import { body, client } from "#/api/client";
import { figureLoadQuery, figuresOfLoadQuery } from "#/api/loads";
import { may, requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { LoadedFigures, LoadedMeasures, LoadSummary } from "#/features/loads/LoadView";
import { nameOf } from "#/features/loads/load";
import { fieldOfPointer, UndoForm } from "#/features/loads/UndoForm";
import { Button } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { problemAt } from "#/ui/problem-at";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/figures/loads/$load")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write", "figures:write-own"),
  // Fresh, as others build on it meanwhile.
  loader: ({ context: { queryClient }, params: { load } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...figureLoadQuery(load), staleTime: 0 }),
      queryClient.fetchInfiniteQuery({ ...figuresOfLoadQuery(load), staleTime: 0 }),
    ]),
  component: LoadPage,
});

function LoadPage() {
  const { me } = Route.useRouteContext();
  const { load: id } = Route.useParams();
  const cache = useQueryClient();
  const query = useSuspenseQuery(figureLoadQuery(id));
  const figures = useSuspenseInfiniteQuery(figuresOfLoadQuery(id));
  const attempt = useAttemptKey();
  const refused = useRefused();
  const undo = useMutation({
    mutationFn: (reason: string) =>
      body(
        client.POST("/figure-loads/{load}/undoing", {
          params: { path: { load: Number(id) }, header: { "Idempotency-Key": attempt.keyFor(reason) } },
          body: { reason },
        }),
      ),
    // Drafts, previews and lists all show what stands now.
    onSuccess: () => cache.invalidateQueries(),
  });
  const { load, measures, undoRefusals } = query.data;
  const items = figures.data.pages.flatMap((page) => page.items);
  return (
    <>
      <FigureCrumbs>
        <Link to="/figures/loads" className="govuk-breadcrumbs__link">
          Loads of figures
        </Link>
      </FigureCrumbs>
      {refused.summary ?? (
        <WriteOutcome
          what="load"
          problem={undo.error}
          success={undo.isSuccess ? "The load is undone" : undefined}
          attempt={undo.submittedAt}
          onReload={async () => {
            await query.refetch();
            undo.reset();
          }}
          fieldIdOf={fieldOfPointer}
        />
      )}
      <Page
        title={nameOf(load)}
        caption="Load of figures"
        hasError={Boolean(refused.summary) || Boolean(undo.error)}
      >
        <div className="app-column">
          <LoadSummary load={load} />
        </div>
        {measures.length > 0 ? <LoadedMeasures measures={measures} /> : null}
        {items.length > 0 ? <LoadedFigures figures={items} undone={load.undone !== undefined} /> : null}
        {figures.hasNextPage ? (
          <Button
            type="button"
            look="secondary"
            busy={figures.isFetchingNextPage}
            onClick={() => figures.fetchNextPage()}
          >
            Show more figures
          </Button>
        ) : null}
        <div className="app-column">
          {load.undone ? null : may(me, "figures:write") ? (
            <UndoForm
              load={load}
              refusals={undoRefusals}
              errorOf={(fieldId) =>
                refused.errorOf(fieldId) ?? problemAt(undo.error, fieldOfPointer, fieldId)
              }
              busy={undo.isPending}
              onRefused={(errors) => {
                undo.reset();
                refused.refuse(errors);
              }}
              onUndo={(reason) => undo.mutate(reason)}
            />
          ) : (
            <p className="govuk-body">If it is wrong, ask the performance team to undo it.</p>
          )}
        </div>
      </Page>
    </>
  );
}
