import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import * as z from "zod/mini";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { proposalQuery } from "#/api/clinic-times";
import { clinicQuery, clinicsQuery } from "#/api/clinics";
import { keys } from "#/api/keys";
import { panelQuery } from "#/api/panels";
import { peopleQuery } from "#/api/people";
import { requestsQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { ClinicBooked } from "#/features/clinics/ClinicBooked";
import { ClinicsCrumbs } from "#/features/clinics/ClinicCrumbs";
import type { Clinic } from "#/features/clinics/clinic";
import { NoRequestWaits } from "#/features/clinics/NoRequestWaits";
import { PlanForm } from "#/features/clinics/PlanForm";
import { withInvited } from "#/features/clinics/people";
import { firstPlan, type Planned, planAt, planForm, planOf } from "#/features/clinics/plan";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { bringable } from "./-bringable";

const reference = z.string();

export const Route = createFileRoute("/clinics/new")({
  // `?request=DD-0001&request=DD-0002`: the requests that somebody wants to bring to it.
  validateSearch: z.object({
    request: z.catch(z.optional(z.union([reference, z.array(reference)])), undefined),
    // The panel that is to meet at it.
    panel: z.catch(z.optional(reference), undefined),
    // The proposal of times that it ends, and which of them is booked.
    times: z.catch(z.optional(reference), undefined),
    at: z.catch(z.optional(reference), undefined),
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loaderDeps: ({ search: { panel, times } }) => ({ panel, times }),
  loader: ({ context: { queryClient }, deps: { panel, times } }) =>
    Promise.all([
      panel ? queryClient.ensureQueryData(panelQuery(panel)) : undefined,
      times ? queryClient.fetchQuery({ ...proposalQuery(times), staleTime: 0 }) : undefined,
      queryClient.ensureQueryData(peopleQuery),
      // Fresh, so that nobody plans for a request that is on another agenda already.
      queryClient.fetchQuery({ ...requestsQuery({ state: "ACCEPTED" }), staleTime: 0 }),
      queryClient.fetchQuery({ ...clinicsQuery({ state: "PLANNED" }), staleTime: 0 }),
    ]),
  component: NewClinic,
});

const done = "The clinic is booked";
const nameOf = (subject: string) => subject;
const form = planForm<Clinic | Planned>(done, { nameOf });
const formOfPanel = planForm<Clinic | Planned>(done, { nameOf, ofPanel: true });

function NewClinic() {
  const cache = useQueryClient();
  const { request, panel, times, at } = Route.useSearch();
  const proposed = times ? cache.getQueryData(proposalQuery(times).queryKey)?.data : undefined;
  const meeting = panel ? cache.getQueryData(panelQuery(panel).queryKey)?.data : undefined;
  const wanted = [request ?? []].flat();
  const people = withInvited(useSuspenseQuery(peopleQuery).data, proposed?.asked ?? []);
  const accepted = useSuspenseQuery(requestsQuery({ state: "ACCEPTED" })).data;
  const planned = useSuspenseQuery(clinicsQuery({ state: "PLANNED" })).data;
  const requests = bringable(accepted, planned);
  const attempt = useAttemptKey();
  const [booked, setBooked] = useState<Clinic>();
  const [empty] = useState(() => {
    const isThere = (one: string) => requests.some((request) => request.reference === one);
    return proposed && at
      ? planAt({ ...proposed, requests: proposed.requests.filter(({ reference }) => isThere(reference)) }, at)
      : firstPlan(wanted.filter(isThere), meeting?.title);
  });
  const draft = useDraft(panel ? formOfPanel : form, {
    saved: { data: empty },
    write: async (typed) => {
      const body = { ...planOf(typed), panel, times };
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      const answer = await versioned(client.POST("/clinics", { params: { header }, body }));
      cache.setQueryData(clinicQuery(answer.data.reference).queryKey, answer);
      setBooked(answer.data);
      return answer;
    },
    onSaved: () => {
      void cache.invalidateQueries({ queryKey: keys.clinicLists });
      void cache.invalidateQueries({ queryKey: keys.proposalLists });
      if (times) void cache.invalidateQueries({ queryKey: keys.proposal(times) });
    },
    onReload: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: keys.clinicLists }),
        cache.invalidateQueries({ queryKey: keys.requestLists }),
      ]),
  });

  if (booked) return <ClinicBooked clinic={booked} />;
  return (
    <>
      <ClinicsCrumbs />
      {draft.head}
      <Page title="Arrange a clinic" hasError={draft.hasError}>
        {times ? (
          <p className="govuk-body app-column">
            This books one of the{" "}
            <Link to="/clinic-times/$times" params={{ times }} className="govuk-link">
              times proposed
            </Link>
            .
          </p>
        ) : null}
        {panel ? <MeetingOf reference={panel} /> : null}
        {requests.length > 0 || panel ? (
          <PlanForm
            draft={draft}
            requests={requests}
            people={people}
            button={{ send: "Book the clinic", sending: "Booking the clinic" }}
          />
        ) : (
          <NoRequestWaits unsent={draft.unsent} />
        )}
      </Page>
    </>
  );
}

/** Says whose meeting it is, and that its members need not be chosen. */
function MeetingOf({ reference }: { reference: string }) {
  const { data: panel } = useSuspenseQuery(panelQuery(reference)).data;
  return (
    <p className="govuk-body app-column">
      This is a meeting of{" "}
      <Link to="/panels/$panel" params={{ panel: reference }} className="govuk-link">
        {panel.title}
      </Link>
      . Everybody who belongs to it is invited: {panel.members.map(({ name }) => name).join(", ")}. It needs
      no request on its agenda: say under “What to prepare” what it is to go through.
    </p>
  );
}
