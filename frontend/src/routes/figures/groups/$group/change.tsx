import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { comparatorGroupQuery, putComparatorGroup } from "#/api/comparator-groups";
import { areasQuery } from "#/api/figures";
import { allBut, keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { GroupCrumbs } from "#/features/figures/groups/GroupCrumbs";
import { GroupForm } from "#/features/figures/groups/GroupForm";
import { definitionOf, type Group, groupForm } from "#/features/figures/groups/group";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/figures/groups/$group/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  loader: ({ context: { queryClient }, params: { group } }) =>
    Promise.all([
      queryClient.ensureQueryData(areasQuery),
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...comparatorGroupQuery(group), staleTime: 0 }),
    ]),
  component: ChangeGroup,
});

function ChangeGroup() {
  const { group } = Route.useParams();
  // The key throws away what was typed when the address changes to another group.
  return <ChangePage key={group} code={group} />;
}

function ChangePage({ code }: { code: string }) {
  const cache = useQueryClient();
  const areas = useSuspenseQuery(areasQuery).data;
  const query = useSuspenseQuery(comparatorGroupQuery(code));
  const draft = useDraft(groupForm<Group>("The group is changed", areas), {
    saved: query.data,
    write: (typed, seen = "") => putComparatorGroup(code, seen, definitionOf(typed, areas)),
    onSaved: (saved) => {
      cache.setQueryData(comparatorGroupQuery(code).queryKey, saved);
      void cache.invalidateQueries(allBut(keys.comparatorGroup(code)));
    },
    onReload: query.refetch,
  });
  const { data: group } = query.data;
  return (
    <>
      <GroupCrumbs group={group} />
      {draft.head}
      <Page title="Change the group" caption={group.name} hasError={draft.hasError}>
        <div className="app-column">
          <p className="govuk-body">
            Editions that are published stay as they are. An edition that the board has approved goes back to
            it, if it says something else now.
          </p>
          <GroupForm draft={draft} button={{ send: "Save changes", sending: "Saving the changes" }} />
        </div>
      </Page>
    </>
  );
}
