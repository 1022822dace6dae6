import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { keys } from "#/api/keys";
import { synonymsQuery } from "#/api/search";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { SynonymsForm } from "#/features/search/SynonymsForm";
import { type Synonyms, synonymsForm, synonymsFrom } from "#/features/search/synonyms";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { useRemoval } from "#/ui/use-removal";

export const Route = createFileRoute("/synonyms/$group")({
  beforeLoad: ({ context }) => requirePermission(context.me, "settings:write"),
  // Fresh, as what is typed is typed over it.
  loader: ({ context: { queryClient }, params: { group } }) =>
    queryClient.fetchQuery({ ...synonymsQuery(group), staleTime: 0 }),
  component: OneGroup,
});

const form = synonymsForm<Synonyms>("The group is changed");

function OneGroup() {
  const { group } = Route.useParams();
  // The key throws away what was typed when the address changes to another group.
  return <GroupPage key={group} group={group} />;
}

function GroupPage({ group }: { group: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(synonymsQuery(group));
  const { data, etag } = query.data;
  const counts = async () => {
    await cache.invalidateQueries({ queryKey: keys.synonymLists, exact: true });
    await cache.invalidateQueries({ queryKey: keys.searches });
  };
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, seen = "") =>
      versioned(
        client.PUT("/synonyms/{synonyms}", {
          params: { path: { synonyms: group }, header: { "If-Match": seen } },
          body: synonymsFrom(typed),
        }),
      ),
    onSaved: async (saved) => {
      cache.setQueryData(synonymsQuery(group).queryKey, saved);
      await counts();
    },
    onReload: query.refetch,
  });
  const removal = useRemoval(
    {
      what: "group",
      gone: {
        name: data.words.join(", "),
        back: (
          <Link to="/synonyms" className="govuk-link">
            All words that mean the same
          </Link>
        ),
      },
      warning: "Each of its words is then searched as it stands, and finds less.",
      remove: () =>
        client.DELETE("/synonyms/{synonyms}", {
          params: { path: { synonyms: group }, header: { "If-Match": etag } },
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
        <Link to="/synonyms" className="govuk-breadcrumbs__link">
          Words that mean the same
        </Link>
      </FigureCrumbs>
      {removal.head}
      <Page title="Change words that mean the same" hasError={removal.hasError}>
        <div className="app-column">
          <SynonymsForm draft={draft} />
          {removal.form}
        </div>
      </Page>
    </>
  );
}
