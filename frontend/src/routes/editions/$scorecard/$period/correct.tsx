import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { editionQuery } from "#/api/versioned-queries";
import { requirePermission } from "#/app/permissions";
import { CorrectionForm } from "#/features/editions/CorrectionForm";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/editions/$scorecard/$period/correct")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:prepare"),
  loader: ({ context: { queryClient }, params: { scorecard, period } }) =>
    // Fresh, as somebody else may have opened a correction.
    queryClient.fetchQuery({ ...editionQuery(scorecard, period), staleTime: 0 }),
  component: Correct,
});

function Correct() {
  const { scorecard, period } = Route.useParams();
  const navigate = Route.useNavigate();
  const cache = useQueryClient();
  const query = useSuspenseQuery(editionQuery(scorecard, period));
  const edition = query.data.data;
  const attempt = useAttemptKey();

  const correct = useMutation({
    mutationFn: (erratum: string) =>
      versioned(
        client.POST("/scorecards/{scorecard}/editions/{period}/corrections", {
          params: {
            path: { scorecard, period },
            header: { "Idempotency-Key": attempt.keyFor(JSON.stringify([scorecard, period, erratum])) },
          },
          body: { erratum },
        }),
      ),
    onSuccess: async (opened) => {
      const { revision } = opened.data;
      cache.setQueryData(editionQuery(scorecard, period, revision).queryKey, opened);
      void cache.invalidateQueries();
      await navigate({
        to: "/editions/$scorecard/$period",
        params: { scorecard, period },
        search: { revision },
        replace: true,
        ignoreBlocker: true,
      });
    },
  });
  const reload = async () => {
    await query.refetch();
    correct.reset();
  };

  return (
    <>
      <Breadcrumbs>
        <Link to="/editions" className="govuk-breadcrumbs__link">
          Editions
        </Link>
        <Link
          to="/editions/$scorecard/$period"
          params={{ scorecard, period }}
          className="govuk-breadcrumbs__link"
        >
          {edition.scorecardTitle}, {edition.periodLabel}
        </Link>
      </Breadcrumbs>
      <CorrectionForm
        edition={edition}
        busy={correct.isPending}
        hasProblem={Boolean(correct.error)}
        outcome={
          <WriteOutcome
            what="edition"
            problem={correct.error}
            attempt={correct.submittedAt}
            onReload={reload}
            fieldIdOf={(pointer) => (pointer === "/erratum" ? "erratum" : undefined)}
          />
        }
        onCorrect={(erratum) => correct.mutate(erratum)}
      />
    </>
  );
}
