import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { allBut, keys } from "#/api/keys";
import { scorecardQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { DefinitionForm } from "#/features/scorecards/DefinitionForm";
import { definition, definitionForm } from "#/features/scorecards/definition";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/scorecards/$scorecard/arrangement")({
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  loader: ({ context, params: { scorecard } }) =>
    // Fresh, as what is shown here is written over.
    context.queryClient.fetchQuery({ ...scorecardQuery(scorecard), staleTime: 0 }),
  component: ArrangementPage,
});

function ArrangementPage() {
  const { scorecard: code } = Route.useParams();
  // The key throws away what was typed when the address changes to another scorecard.
  return <Arrangement key={code} code={code} />;
}

function Arrangement({ code }: { code: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(scorecardQuery(code));
  const { data: scorecard } = query.data;
  const draft = useDraft(definitionForm, {
    saved: query.data,
    write: (text, etag = "") =>
      versioned(
        client.PUT("/scorecards/{scorecard}", {
          params: { path: { scorecard: code }, header: { "If-Match": etag } },
          body: definition(text, scorecard),
        }),
      ),
    onSaved: async (saved) => {
      cache.setQueryData(scorecardQuery(code).queryKey, saved);
      await cache.invalidateQueries(allBut(keys.scorecard(code)));
    },
    onReload: query.refetch,
  });
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
      {draft.head}
      <Page title="Arrangement and settings" caption={scorecard.title} hasError={draft.hasError}>
        <div className="app-column">
          <InsetText>
            Editions already published keep the words they were published with. Who may read them follows what
            you save here at once.
          </InsetText>
          <DefinitionForm draft={draft} />
        </div>
      </Page>
    </>
  );
}
