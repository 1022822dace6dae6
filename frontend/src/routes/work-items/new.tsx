import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import * as z from "zod/mini";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { committeesQuery, workItemQuery, workProgrammeQuery } from "#/api/committees";
import { allBut, keys } from "#/api/keys";
import { requestQuery } from "#/api/requests";
import { may, requirePermission } from "#/app/permissions";
import { CommitteesCrumbs } from "#/features/committees/CommitteeCrumbs";
import { meetingChoices, sinceToChoose } from "#/features/committees/committee";
import { ItemForm } from "#/features/committees/ItemForm";
import { ItemPutOn } from "#/features/committees/ItemPutOn";
import { itemForm, newItemOf, type TypedItem, typedOf } from "#/features/committees/item-form";
import { citedAs, type WorkItem } from "#/features/committees/work-item";
import { aboutWhat } from "#/features/requests/request";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

const optional = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute("/work-items/new")({
  // `?request=DD-0001`: what somebody wants to put on it.
  validateSearch: z.object({
    request: optional,
    clinic: optional,
    recommendation: optional,
    committee: optional,
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "committees:plan"),
  loaderDeps: ({ search: { request } }) => ({ request }),
  loader: async ({ context: { queryClient }, deps: { request } }) => {
    await queryClient.ensureQueryData(committeesQuery);
    return request ? (await queryClient.ensureQueryData(requestQuery(request))).data : undefined;
  },
  component: NewItem,
});

function NewItem() {
  const { request = "", clinic = "", recommendation = "", committee = "" } = Route.useSearch();
  // The key throws away what was typed when the address changes to another item.
  return <NewItemPage key={`${request} ${clinic} ${recommendation} ${committee}`} />;
}

const form = itemForm<TypedItem | WorkItem>((item) => ("state" in item ? typedOf(item) : item));

function NewItemPage() {
  const cache = useQueryClient();
  const { clinic, recommendation, committee } = Route.useSearch();
  const request = Route.useLoaderData();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const committees = useSuspenseQuery(committeesQuery).data.filter(
    ({ mine }) => mine || may(me, "committees:arrange"),
  );
  const now = new Date();
  const attempt = useAttemptKey();
  const [put, setPut] = useState<WorkItem>();
  const [empty] = useState<TypedItem>(() => ({
    committee:
      committees.find(({ code }) => code === committee)?.code ??
      (committees.length === 1 ? (committees[0]?.code ?? "") : ""),
    kind: request ? "REQUEST" : clinic ? "CLINIC" : recommendation ? "RECOMMENDATION" : "REPORT",
    about: request?.reference ?? clinic ?? recommendation ?? "",
    title: request ? aboutWhat(request).slice(0, 150) : "",
    wanted: request ? request.question : "",
    meeting: "",
  }));
  const draft = useDraft(form, {
    saved: { data: empty },
    write: async (typed) => {
      const body = newItemOf(typed);
      const path = { committee: typed.committee };
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify({ ...path, ...body })) };
      const answer = await versioned(
        client.POST("/committees/{committee}/work-programme", { params: { path, header }, body }),
      );
      cache.setQueryData(workItemQuery(answer.data.reference).queryKey, answer);
      setPut(answer.data);
      return answer;
    },
    onSaved: ({ data }) => void cache.invalidateQueries(allBut(keys.workItem((data as WorkItem).reference))),
    onReload: async () => undefined,
  });
  const programme = useQuery({
    ...workProgrammeQuery(draft.typed.committee, sinceToChoose(now)),
    enabled: draft.typed.committee !== "",
  });

  if (put) return <ItemPutOn item={put} />;
  return (
    <>
      <CommitteesCrumbs />
      {draft.head}
      <Page
        title="Put it on the work programme"
        caption={
          request
            ? `Deep-dive request ${request.reference}`
            : recommendation
              ? `Recommendation ${citedAs(recommendation)}`
              : undefined
        }
        hasError={draft.hasError}
      >
        {committees.length === 0 ? (
          <p className="govuk-body">You sit on no committee whose work programme you could keep.</p>
        ) : (
          <ItemForm
            draft={draft}
            committees={committees}
            meetings={programme.data && meetingChoices(programme.data, now)}
            given={request !== undefined || clinic !== undefined || recommendation !== undefined}
          />
        )}
        {programme.error ? (
          <ListProblem what="Its meetings" problem={programme.error} onRetry={programme.refetch} />
        ) : null}
      </Page>
    </>
  );
}
