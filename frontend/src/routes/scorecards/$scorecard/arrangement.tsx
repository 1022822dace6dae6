import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { versionedScorecardQuery } from "#/api/versioned-queries";
import { requirePermission } from "#/app/permissions";
import { DefinitionForm } from "#/features/scorecards/DefinitionForm";
import { type Definition, fieldOf } from "#/features/scorecards/definition";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/scorecards/$scorecard/arrangement")({
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  loader: ({ context, params: { scorecard } }) =>
    context.queryClient.ensureQueryData(versionedScorecardQuery(scorecard)),
  component: ArrangementPage,
});

function ArrangementPage() {
  const { scorecard: code } = Route.useParams();
  const cache = useQueryClient();
  const query = useSuspenseQuery(versionedScorecardQuery(code));
  const { data: scorecard, etag } = query.data;
  const save = useMutation({
    mutationFn: (body: Definition) =>
      versioned(
        client.PUT("/scorecards/{scorecard}", {
          params: { path: { scorecard: code }, header: { "If-Match": etag } },
          body,
        }),
      ),
    onSuccess: async (saved) => {
      await cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "scorecard" });
      cache.setQueryData(versionedScorecardQuery(code).queryKey, saved);
    },
  });
  const reload = async () => {
    await query.refetch();
    save.reset();
  };
  return (
    <>
      <Breadcrumbs>
        <Link to="/scorecards" className="govuk-breadcrumbs__link">
          Scorecards
        </Link>
        <Link to="/scorecards/$scorecard" params={{ scorecard: code }} className="govuk-breadcrumbs__link">
          {scorecard.title}
        </Link>
      </Breadcrumbs>
      <WriteOutcome
        what="scorecard"
        problem={save.error}
        success={save.isSuccess ? "The scorecard is saved" : undefined}
        attempt={save.submittedAt}
        onReload={reload}
        fieldIdOf={(pointer) => fieldOf[pointer]}
      />
      <Page title="Arrangement and settings" caption={scorecard.title} hasError={Boolean(save.error)}>
        <div className="app-column">
          <InsetText>
            Editions already published keep the words they were published with. Who may read them follows what
            you save here at once.
          </InsetText>
          <DefinitionForm saved={scorecard} busy={save.isPending} onSave={(body) => save.mutate(body)} />
        </div>
      </Page>
    </>
  );
}
