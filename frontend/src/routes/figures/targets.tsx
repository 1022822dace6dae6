import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import * as z from "zod/mini";
import { useAttemptKey } from "#/api/attempt-key";
import { body, client } from "#/api/client";
import { comparatorsQuery } from "#/api/figures";
import { ApiProblem } from "#/api/problem";
import { scorecardsQuery } from "#/api/scorecards";
import { targetGridQuery, thresholdPreviewsQuery } from "#/api/targets";
import { requirePermission } from "#/app/permissions";
import { TargetChoice } from "#/features/catalogue/grid/TargetChoice";
import { TargetGridForm } from "#/features/catalogue/grid/TargetGridForm";
import { TargetState } from "#/features/catalogue/grid/TargetState";
import {
  type BatchItem,
  cellAt,
  idOf,
  isTypable,
  partOf,
  type TargetRow,
} from "#/features/catalogue/grid/target-grid";
import { answersByTrial, type ToTry, triedInWords } from "#/features/catalogue/grid/tried";
import { differs, proposalOf, typedOf } from "#/features/catalogue/grid/typed-row";
import { lastYear, targetInWords, toleranceInWords } from "#/features/catalogue/target-words";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { BatchOutcome } from "#/ui/BatchOutcome";
import { londonDay } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useSettled } from "#/ui/use-settled";
import { useTypedOver } from "#/ui/use-typed-over";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";

export const Route = createFileRoute("/figures/targets")({
  validateSearch: z.object({
    scorecard: z.catch(z.optional(z.string()), undefined),
    year: z.catch(z.optional(z.int().check(z.gte(1900), z.lte(2999))), undefined),
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "thresholds:write"),
  loaderDeps: ({ search }) => search,
  // Fresh, as others set targets meanwhile.
  loader: ({ context: { queryClient }, deps: { scorecard, year } }) =>
    Promise.all([
      queryClient.ensureQueryData(scorecardsQuery),
      queryClient.ensureQueryData(comparatorsQuery),
      scorecard && year
        ? queryClient.fetchQuery({ ...targetGridQuery(scorecard, year), staleTime: 0 })
        : undefined,
    ]),
  component: TargetsPage,
});

function TargetsPage() {
  const of = Route.useSearch();
  const navigate = Route.useNavigate();
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const { scorecard, year } = of;
  return (
    <>
      <FigureCrumbs />
      <Page title="Set targets for a year">
        <p className="govuk-body app-column">
          Type into the cells, or copy a block of cells in Excel and paste it into the first cell it belongs
          to. Enter moves down. A target may be a number, such as 90, or say less than 22 or more than 90. For
          a measure that is good in a range, type 80 to 90. Each target needs its basis and its source.
        </p>
        <TargetChoice
          of={of}
          scorecards={scorecards}
          today={londonDay(new Date())}
          onShow={(search) => navigate({ search })}
        />
        {scorecard && year ? <Grid key={`${scorecard} ${year}`} scorecard={scorecard} year={year} /> : null}
      </Page>
    </>
  );
}

/** What can be asked about already, of what is typed. */
function toTry(row: TargetRow, typed: ReturnType<typeof typedOf>): ToTry | undefined {
  const { proposal, errors } = proposalOf(typed, row);
  return errors.length > 0 ? undefined : { indicator: row.indicator, year: row.year, proposal };
}

function Grid({ scorecard, year }: { scorecard: string; year: number }) {
  const cache = useQueryClient();
  const attempt = useAttemptKey();
  const names = useSuspenseQuery(comparatorsQuery).data.names;
  const query = useSuspenseQuery(targetGridQuery(scorecard, year));
  const grid = query.data;
  const draft = useTypedOver(
    grid.measures.filter(isTypable),
    (row: TargetRow) => ({ key: row.indicator, saved: typedOf(row) }),
    differs,
  );
  useUnsavedWarning(draft.changed.length > 0);
  const typed = draft.changed.flatMap((row) => toTry(row, draft.typedAt(row)) ?? []);
  const settled = useSettled(typed);
  const tried = useQuery({
    ...thresholdPreviewsQuery(settled),
    enabled: settled.length > 0,
    placeholderData: keepPreviousData,
  });
  const answerTo = useMemo(() => answersByTrial(tried.data), [tried.data]);
  const answers = typed.flatMap((each) => answerTo(each) ?? []);
  const save = useMutation({
    mutationFn: ({ items }: { items: readonly BatchItem[]; typed: typeof draft.typed }) =>
      body(
        client.POST("/thresholds", {
          params: { header: { "Idempotency-Key": attempt.keyFor(JSON.stringify(items)) } },
          body: { items: [...items] },
        }),
      ),
    onSuccess: async (_, { typed }) => {
      // Drafts, previews and lists are all rated by what was set.
      await cache.invalidateQueries();
      draft.saved(typed);
    },
    onError: async (problem) => {
      // What somebody else has set stands beside what was typed.
      if (problem instanceof ApiProblem && problem.status === 412) await query.refetch();
    },
  });
  const sent = save.variables?.items ?? [];
  const wrong = wrongCells(save.error, sent, (indicator) => {
    const { typed } = save.variables ?? {};
    return typed?.[indicator] === draft.typed[indicator];
  });
  for (const { indicator, errors } of answers) {
    for (const { pointer = "", detail } of errors) {
      wrong.set(idOf(indicator, partOf(pointer.slice(1))), detail);
    }
  }
  return (
    <>
      <InsetText>
        Editions already published keep the targets they were published with. Drafts are rated by the new ones
        from now on. Where another source is typed, the address of the one before goes.
      </InsetText>
      <TargetGridForm
        grid={grid}
        draft={draft}
        busy={save.isPending}
        wrongAt={(fieldId) => wrong.get(fieldId)}
        tried={triedInWords(answers)}
        onSave={(items) => save.mutate({ items, typed: draft.typed })}
        outcome={
          <BatchOutcome
            problem={save.error}
            done={save.data && setInWords(save.data)}
            attempt={save.submittedAt}
            fieldIdOf={({ pointer }) => cellAt(sent, pointer)}
            labelOf={(pointer) => sent[Number(pointer.split("/")[2])]?.indicator}
          />
        }
        stateOf={(row) => {
          const asked = draft.isChanged(row) ? toTry(row, draft.typedAt(row)) : undefined;
          return (
            <TargetState
              row={row}
              isChanged={draft.isChanged(row)}
              complete={asked !== undefined}
              answer={answerTo(asked)}
            />
          );
        }}
        closedOf={(row) => <Related row={row} names={names} />}
      />
    </>
  );
}

/** What the service refused, at each cell that still holds what was sent. */
function wrongCells(
  problem: unknown,
  sent: readonly BatchItem[],
  isAsSent: (indicator: string) => boolean,
): Map<string, string> {
  const errors = problem instanceof ApiProblem && problem.status === 422 ? problem.errors : [];
  return new Map(
    errors.flatMap(({ pointer, detail }) => {
      const cell = cellAt(sent, pointer);
      const item = sent[Number(pointer?.split("/")[2])];
      return cell && item && isAsSent(item.indicator) ? [[cell, detail] as const] : [];
    }),
  );
}

/** A target in relation to another figure, with the way to where it is changed. */
function Related({ row, names }: { row: TargetRow; names: ReadonlyMap<string, string> }) {
  const { indicator, year, yearLabel, title, target, polarity, unit } = row;
  if (!target) return null;
  const words = new Map(names).set(lastYear, "Our own, of the same period last year");
  return (
    <>
      {targetInWords(target, polarity, unit, words)}. {toleranceInWords(target, polarity, unit)}.{" "}
      <Link to="/measures/$indicator/targets/$year" params={{ indicator, year }} className="govuk-link">
        Change it on its own page
        <span className="govuk-visually-hidden">
          : {title}, {yearLabel}
        </span>
      </Link>
    </>
  );
}

function setInWords({ added, changed }: { added: number; changed: number }): string {
  const count = (of: number) => `${of} ${of === 1 ? "target" : "targets"}`;
  return [added > 0 ? `${count(added)} set` : "", changed > 0 ? `${count(changed)} changed` : ""]
    .filter(Boolean)
    .join(", ");
}
