import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { editionQuery, editionsQuery } from "#/api/editions";
import { keys } from "#/api/keys";
import { ApiProblem } from "#/api/problem";
import { scorecardsQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { type EditionChoice, NewEdition } from "#/features/editions/NewEdition";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { ErrorSummary } from "#/ui/ErrorSummary";
import { ProblemSummary } from "#/ui/ProblemSummary";

export const Route = createFileRoute("/editions/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:prepare"),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(scorecardsQuery), queryClient.ensureQueryData(editionsQuery())]),
  component: OpenEdition,
});

function OpenEdition() {
  const navigate = Route.useNavigate();
  const cache = useQueryClient();
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const editions = useSuspenseQuery(editionsQuery()).data;

  const open = useMutation({
    mutationFn: (path: EditionChoice) =>
      versioned(
        client.PUT("/scorecards/{scorecard}/editions/{period}", {
          params: { path, header: { "If-None-Match": "*" } },
          body: { overview: "" },
        }),
      ),
    onSuccess: async (opened, params) => {
      cache.setQueryData(editionQuery(params.scorecard, params.period).queryKey, opened);
      void cache.invalidateQueries({ queryKey: keys.editionLists });
      await navigate({ to: "/editions/$scorecard/$period", params });
    },
  });

  const exists = open.error instanceof ApiProblem && open.error.status === 412 ? open.variables : undefined;
  return (
    <>
      <Breadcrumbs>
        <Link to="/" className="govuk-breadcrumbs__link">
          Home
        </Link>
        <Link to="/editions" className="govuk-breadcrumbs__link">
          Editions
        </Link>
      </Breadcrumbs>
      <NewEdition
        scorecards={scorecards.filter(({ setVersion }) => setVersion !== undefined)}
        editions={editions}
        today={new Date()}
        busy={open.isPending}
        problem={
          exists ? (
            <ErrorSummary>
              <p>
                There is an edition of this scorecard for this period already.{" "}
                <Link to="/editions/$scorecard/$period" params={exists}>
                  Open that edition
                </Link>
                .
              </p>
            </ErrorSummary>
          ) : open.error ? (
            <ProblemSummary problem={open.error} />
          ) : null
        }
        onOpen={(choice) => open.mutate(choice)}
      />
    </>
  );
}
