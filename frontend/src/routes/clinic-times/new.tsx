import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import * as z from "zod/mini";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { proposalQuery } from "#/api/clinic-times";
import { clinicsQuery } from "#/api/clinics";
import { keys } from "#/api/keys";
import { peopleQuery } from "#/api/people";
import { requestsQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { NoRequestWaits } from "#/features/clinics/NoRequestWaits";
import { TimesForm } from "#/features/clinics/TimesForm";
import { TimesCrumbs } from "#/features/clinics/TimesView";
import {
  firstProposal,
  type Proposal,
  type Proposed,
  proposalForm,
  proposalOf,
} from "#/features/clinics/times";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { bringable } from "../clinics/-bringable";

const reference = z.string();

export const Route = createFileRoute("/clinic-times/new")({
  validateSearch: z.object({
    request: z.catch(z.optional(z.union([reference, z.array(reference)])), undefined),
    // The panel that is to meet.
    panel: z.catch(z.optional(reference), undefined),
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(peopleQuery),
      // Fresh, so that nobody plans for a request that is on another agenda already.
      queryClient.fetchQuery({ ...requestsQuery({ state: "ACCEPTED" }), staleTime: 0 }),
      queryClient.fetchQuery({ ...clinicsQuery({ state: "PLANNED" }), staleTime: 0 }),
    ]),
  component: NewTimes,
});

const done = "The times are proposed";
const nameOf = (subject: string) => subject;
const form = proposalForm<Proposal | Proposed>(done, nameOf);
const formOfPanel = proposalForm<Proposal | Proposed>(done, nameOf, true);

function NewTimes() {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { request, panel } = Route.useSearch();
  const people = useSuspenseQuery(peopleQuery).data;
  const accepted = useSuspenseQuery(requestsQuery({ state: "ACCEPTED" })).data;
  const planned = useSuspenseQuery(clinicsQuery({ state: "PLANNED" })).data;
  const requests = bringable(accepted, planned);
  const attempt = useAttemptKey();
  const [empty] = useState(() =>
    firstProposal(
      [request ?? []].flat().filter((one) => requests.some(({ reference }) => reference === one)),
    ),
  );
  const draft = useDraft(panel ? formOfPanel : form, {
    saved: { data: empty },
    write: async (typed) => {
      const body = { ...proposalOf(typed), panel };
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      const answer = await versioned(client.POST("/clinic-times", { params: { header }, body }));
      cache.setQueryData(proposalQuery(answer.data.reference).queryKey, answer);
      return answer;
    },
    onSaved: ({ data }) => {
      void cache.invalidateQueries({ queryKey: keys.proposalLists });
      const { reference } = data as Partial<Proposal>;
      if (reference)
        void navigate({ to: "/clinic-times/$times", params: { times: reference }, ignoreBlocker: true });
    },
    onReload: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: keys.clinicLists }),
        cache.invalidateQueries({ queryKey: keys.requestLists }),
      ]),
  });
  return (
    <>
      <TimesCrumbs />
      {draft.head}
      <Page title="Propose times for a clinic" hasError={draft.hasError}>
        <p className="govuk-body app-column">
          Those who are asked say which times suit them. You then book one, and the invitations go out.
        </p>
        {panel ? (
          <p className="govuk-body app-column">
            Everybody who belongs to the panel {panel} is asked too. It needs no request on its agenda.
          </p>
        ) : null}
        {requests.length > 0 || panel ? (
          <TimesForm
            draft={draft}
            requests={requests}
            people={people}
            button={{ send: "Propose these times", sending: "Proposing the times" }}
          />
        ) : (
          <NoRequestWaits unsent={draft.unsent} />
        )}
      </Page>
    </>
  );
}
