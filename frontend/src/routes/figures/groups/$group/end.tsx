import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { comparatorGroupQuery, putComparatorGroup } from "#/api/comparator-groups";
import { allBut, keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { GroupCrumbs } from "#/features/figures/groups/GroupCrumbs";
import { endedOn, endForm } from "#/features/figures/groups/group";
import { Button } from "#/ui/Button";
import { DateInput } from "#/ui/DateInput";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/figures/groups/$group/end")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  // Fresh, as the whole group is sent back with its end.
  loader: ({ context: { queryClient }, params: { group } }) =>
    queryClient.fetchQuery({ ...comparatorGroupQuery(group), staleTime: 0 }),
  component: EndGroup,
});

function EndGroup() {
  const { group } = Route.useParams();
  // The key throws away what was typed when the address changes to another group.
  return <EndPage key={group} code={group} />;
}

function EndPage({ code }: { code: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(comparatorGroupQuery(code));
  const { data: group } = query.data;
  const draft = useDraft(endForm, {
    saved: query.data,
    write: ({ validTo }, seen = "") => putComparatorGroup(code, seen, endedOn(group, validTo)),
    onSaved: (saved) => {
      cache.setQueryData(comparatorGroupQuery(code).queryKey, saved);
      void cache.invalidateQueries(allBut(keys.comparatorGroup(code)));
    },
    onReload: query.refetch,
  });
  return (
    <>
      <GroupCrumbs group={group} />
      {draft.head}
      <Page title="End the group" caption={group.name} hasError={draft.hasError}>
        <div className="app-column">
          <p className="govuk-body">
            Editions whose period ends after this day do not show the group any more. Those that are published
            stay as they are. A target that refers to the group goes on doing so.
          </p>
          <form onSubmit={draft.submit} noValidate>
            {draft.overtaken}
            <DateInput
              id="valid-to"
              label="Last day it is valid"
              hint="For example, 31 3 2027"
              value={draft.typed.validTo}
              error={draft.errorOf("valid-to")}
              onChange={(validTo) => draft.change({ validTo })}
            />
            <Button busy={draft.busy}>{draft.busy ? "Ending the group" : "End the group"}</Button>
          </form>
        </div>
      </Page>
    </>
  );
}
