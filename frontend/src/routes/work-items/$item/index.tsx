import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { workItemQuery, workProgrammeQuery } from "#/api/committees";
import { allBut, keys } from "#/api/keys";
import { may, requirePermission } from "#/app/permissions";
import { CommitteeCrumbs } from "#/features/committees/CommitteeCrumbs";
import { meetingChoices, sinceToChoose } from "#/features/committees/committee";
import { ItemStepForm } from "#/features/committees/ItemStepForm";
import { ItemHistory, ItemView } from "#/features/committees/ItemView";
import { fieldOfItemAct, type ItemAct, itemDoneWords } from "#/features/committees/item-acts";
import type { WorkItem } from "#/features/committees/work-item";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";
import { useStanding } from "#/ui/use-standing";
import { wasDone } from "#/ui/was-done";

export const Route = createFileRoute("/work-items/$item/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: async ({ context: { queryClient }, params }) => {
    const { data: item } = await queryClient.ensureQueryData(workItemQuery(params.item));
    if (item.actions.length > 0) await queryClient.prefetchQuery(programmeToChoose(item, new Date()));
  },
  component: Item,
});

const programmeToChoose = ({ committee }: WorkItem, now: Date) =>
  workProgrammeQuery(committee, sinceToChoose(now));

function Item() {
  const { item } = Route.useParams();
  // The key throws away what was typed when the address changes to another item.
  return <ItemPage key={item} reference={item} />;
}

function ItemPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const query = useSuspenseQuery(workItemQuery(reference));
  const { data: item, etag } = query.data;
  const now = new Date();
  const programme = useQuery({
    ...programmeToChoose(item, now),
    enabled: item.actions.length > 0,
  });
  const act = useMutation({
    mutationFn: (wanted: ItemAct) => send(reference, etag, wanted),
    onSuccess: (changed) => {
      cache.setQueryData(workItemQuery(reference).queryKey, changed);
      // What came of it may answer a request.
      void cache.invalidateQueries(allBut(keys.workItem(reference)));
    },
  });
  const fieldIdOf = (pointer: string) => act.variables && fieldOfItemAct(act.variables, pointer);

  const standing = useStanding({
    what: "item",
    write: act,
    done: act.isSuccess ? itemDoneWords(act.variables) : undefined,
    onReload: query.refetch,
    fieldIdOf,
  });
  return (
    <>
      <CommitteeCrumbs committee={{ code: item.committee, title: item.committeeTitle }} withProgramme />
      {standing.head}
      <Page
        title={item.title}
        caption={`Item ${reference} of the work programme`}
        hasError={standing.hasError}
      >
        <div className="app-column">
          <ItemView item={item} />
          {item.actions.includes("CHANGE") ? (
            <p className="govuk-body">
              <Link to="/work-items/$item/change" params={{ item: reference }} className="govuk-link">
                Change its words
              </Link>
            </p>
          ) : null}
          {programme.error ? (
            <ListProblem
              what="The committee’s meetings"
              problem={programme.error}
              onRetry={programme.refetch}
            />
          ) : null}
          <ItemStepForm
            item={item}
            meetings={programme.data ? meetingChoices(programme.data, now, item.meeting?.reference) : []}
            busy={act.isPending}
            errorOf={standing.errorOf}
            onAct={(wanted) => wasDone(act.mutateAsync(wanted))}
            onRefused={standing.refuse}
          />
          <ItemHistory item={item} />
          {may(me, "committees:arrange") ? (
            <p className="govuk-body">
              <Link to="/work-items/$item/redact" params={{ item: reference }} className="govuk-link">
                Take out what names a person
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}

function send(item: string, etag: string, act: ItemAct) {
  const params = { path: { item }, header: { "If-Match": etag } };
  switch (act.action) {
    case "PLACE":
      return versioned(client.POST("/work-items/{item}/placing", { params, body: { meeting: act.meeting } }));
    case "CARRY_OVER":
      return versioned(
        client.POST("/work-items/{item}/carry-over", {
          params,
          body: { meeting: act.meeting, reason: act.reason },
        }),
      );
    case "COMPLETE":
      return versioned(client.POST("/work-items/{item}/outcome", { params, body: { text: act.text } }));
    case "WITHDRAW":
      return versioned(
        client.POST("/work-items/{item}/withdrawal", { params, body: { reason: act.reason } }),
      );
  }
}
