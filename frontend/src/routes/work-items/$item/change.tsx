import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { workItemQuery } from "#/api/committees";
import { allBut, keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { CommitteeCrumbs } from "#/features/committees/CommitteeCrumbs";
import { ItemWords } from "#/features/committees/ItemForm";
import { itemWordsForm } from "#/features/committees/item-form";
import { Button } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/work-items/$item/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "committees:plan"),
  loader: ({ context, params }) =>
    // Fresh, as what is typed is typed over it.
    context.queryClient.fetchQuery({ ...workItemQuery(params.item), staleTime: 0 }),
  component: ChangeItem,
});

function ChangeItem() {
  const { item } = Route.useParams();
  // The key throws away what was typed when the address changes to another item.
  return <ChangePage key={item} reference={item} />;
}

function ChangePage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(workItemQuery(reference));
  const item = query.data.data;
  const draft = useDraft(itemWordsForm, {
    saved: query.data,
    write: async ({ title, wanted }, etag = "") => {
      const answer = await versioned(
        client.PUT("/work-items/{item}", {
          params: { path: { item: reference }, header: { "If-Match": etag } },
          body: { title: title.trim(), wanted: wanted.trim() },
        }),
      );
      cache.setQueryData(workItemQuery(reference).queryKey, answer);
      return answer;
    },
    onSaved: () => void cache.invalidateQueries(allBut(keys.workItem(reference))),
    onReload: query.refetch,
  });
  return (
    <>
      <CommitteeCrumbs committee={{ code: item.committee, title: item.committeeTitle }} withProgramme />
      {draft.head}
      <Page title="Change the item" caption={`${item.title} (${reference})`} hasError={draft.hasError}>
        <div className="app-column">
          {item.actions.includes("CHANGE") ? (
            <form onSubmit={draft.submit} noValidate>
              {draft.overtaken}
              <ItemWords draft={draft} />
              {draft.warning}
              <Button busy={draft.busy}>{draft.busy ? "Saving the changes" : "Save changes"}</Button>
            </form>
          ) : (
            <>
              <p className="govuk-body">This item can no longer be changed.</p>
              {draft.unsent}
            </>
          )}
          <p className="govuk-body">
            <Link to="/work-items/$item" params={{ item: reference }} className="govuk-link">
              Go back to the item
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
