import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { proposalQuery } from "#/api/clinic-times";
import { clinicsQuery } from "#/api/clinics";
import { allBut, keys } from "#/api/keys";
import { peopleQuery } from "#/api/people";
import { requestsQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { clinicLimits } from "#/features/clinics/clinic-texts";
import { withInvited } from "#/features/clinics/people";
import { TimesForm } from "#/features/clinics/TimesForm";
import { TimesCrumbs } from "#/features/clinics/TimesView";
import { type Proposal, proposalForm, proposalOf } from "#/features/clinics/times";
import { Page } from "#/ui/Page";
import { checkLength } from "#/ui/typed-text";
import { useDraft } from "#/ui/use-draft";
import { useEnding } from "#/ui/use-ending";
import { bringable } from "../../clinics/-bringable";

export const Route = createFileRoute("/clinic-times/$times/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context: { queryClient }, params: { times } }) =>
    Promise.all([
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...proposalQuery(times), staleTime: 0 }),
      queryClient.ensureQueryData(peopleQuery),
      queryClient.fetchQuery({ ...requestsQuery({ state: "ACCEPTED" }), staleTime: 0 }),
      queryClient.fetchQuery({ ...clinicsQuery({ state: "PLANNED" }), staleTime: 0 }),
    ]),
  component: ChangeTimes,
});

function ChangeTimes() {
  const { times } = Route.useParams();
  // The key throws away what was typed when the address changes to other times.
  return <ChangePage key={times} reference={times} />;
}

function ChangePage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(proposalQuery(reference));
  const { data: proposal, etag } = query.data;
  const people = withInvited(useSuspenseQuery(peopleQuery).data, proposal.asked ?? []);
  const accepted = useSuspenseQuery(requestsQuery({ state: "ACCEPTED" })).data;
  const planned = useSuspenseQuery(clinicsQuery({ state: "PLANNED" })).data;
  const path = { times: reference };
  const taken = (answer: typeof query.data) => {
    cache.setQueryData(proposalQuery(reference).queryKey, answer);
    void cache.invalidateQueries(allBut(keys.proposal(reference)));
  };
  const form = proposalForm<Proposal>(
    "The times are changed: whoever has something new to answer is told",
    (subject) => people.find((person) => person.subject === subject)?.name ?? subject,
    proposal.panel !== undefined,
  );
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, known = "") =>
      versioned(
        client.PUT("/clinic-times/{times}", {
          params: { path, header: { "If-Match": known } },
          body: proposalOf(typed),
        }),
      ),
    onSaved: taken,
    onReload: query.refetch,
  });
  const ending = useEnding(
    {
      what: "proposal",
      done: "The times are called off: whoever was asked is told",
      words: { send: "Call all times off", sending: "Calling the times off" },
      label: "Why are they called off?",
      hint: "Whoever was asked reads it.",
      limit: clinicLimits.reason.most,
      check: (reason) =>
        checkLength("reason", reason, clinicLimits.reason, {
          missing: "Enter why the times are called off",
          noun: "Why the times are called off",
        }),
      write: (reason) =>
        versioned(
          client.POST("/clinic-times/{times}/calling-off", {
            params: { path, header: { "If-Match": etag } },
            body: { reason },
          }),
        ),
      onEnded: taken,
      onReload: query.refetch,
    },
    draft,
  );
  return (
    <>
      <TimesCrumbs proposal={proposal} />
      {ending.head}
      <Page
        title="Change the times proposed"
        caption={`${proposal.title} (${reference})`}
        hasError={ending.hasError}
      >
        <div className="app-column">
          {proposal.actions.includes("CHANGE") ? (
            <>
              <p className="govuk-body">
                A time that you remove is withdrawn: nobody can answer it any more, and it cannot be booked.
              </p>
              <TimesForm
                draft={draft}
                requests={bringable(accepted, planned, proposal.requests)}
                people={people}
                button={{ send: "Save changes", sending: "Saving the changes" }}
              />
            </>
          ) : (
            <>
              <p className="govuk-body">These times can no longer be changed.</p>
              {draft.unsent}
            </>
          )}
          {proposal.actions.includes("CALL_OFF") ? ending.form : null}
        </div>
      </Page>
    </>
  );
}
