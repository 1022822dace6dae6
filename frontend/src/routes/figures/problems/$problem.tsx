import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { policyListQuery } from "#/api/disclosure";
import { areasQuery } from "#/api/figures";
import { keys } from "#/api/keys";
import { knownProblemQuery } from "#/api/known-problems";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { ProblemForm } from "#/features/problems/ProblemForm";
import { type KnownProblem, problemForm, problemFrom, yearWords } from "#/features/problems/problem";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { useRemoval } from "#/ui/use-removal";

export const Route = createFileRoute("/figures/problems/$problem")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  // Fresh, as what is typed is typed over it.
  loader: ({ context: { queryClient }, params: { problem } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...knownProblemQuery(problem), staleTime: 0 }),
      queryClient.ensureQueryData(areasQuery),
      queryClient.ensureQueryData(policyListQuery),
    ]),
  component: OneProblem,
});

const form = problemForm<KnownProblem>("The known problem is changed");

function OneProblem() {
  const { problem } = Route.useParams();
  // The key throws away what was typed when the address changes to another problem.
  return <ProblemPage key={problem} problem={problem} />;
}

function ProblemPage({ problem }: { problem: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(knownProblemQuery(problem));
  const areas = useSuspenseQuery(areasQuery).data;
  const { sources } = useSuspenseQuery(policyListQuery).data;
  const { data, etag } = query.data;
  const counts = () => cache.invalidateQueries({ queryKey: keys.knownProblems, exact: true });
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, seen = "") =>
      versioned(
        client.PUT("/known-problems/{problem}", {
          params: { path: { problem }, header: { "If-Match": seen } },
          body: problemFrom(typed),
        }),
      ),
    onSaved: async (saved) => {
      cache.setQueryData(knownProblemQuery(problem).queryKey, saved);
      await counts();
    },
    onReload: query.refetch,
  });
  const removal = useRemoval(
    {
      what: "known problem",
      gone: {
        name: `${data.areaName}, ${data.source}, ${yearWords(data.year)}`,
        back: (
          <Link to="/figures/problems" className="govuk-link">
            All known problems
          </Link>
        ),
      },
      warning: "Averages then take the figures again.",
      remove: () =>
        client.DELETE("/known-problems/{problem}", {
          params: { path: { problem }, header: { "If-Match": etag } },
        }),
      onRemoved: counts,
      onReload: query.refetch,
    },
    draft,
  );
  if (removal.after) return removal.after;
  return (
    <>
      <FigureCrumbs>
        <Link to="/figures/problems" className="govuk-breadcrumbs__link">
          Known problems
        </Link>
      </FigureCrumbs>
      {removal.head}
      <Page title="Change a known problem" hasError={removal.hasError}>
        <div className="app-column">
          <ProblemForm draft={draft} areas={areas} sources={sources.map(({ source }) => source)} />
          {removal.form}
        </div>
      </Page>
    </>
  );
}
