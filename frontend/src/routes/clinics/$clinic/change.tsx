import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { clinicQuery, clinicsQuery } from "#/api/clinics";
import { keys } from "#/api/keys";
import { peopleQuery } from "#/api/people";
import { requestsQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { ClinicCrumbs } from "#/features/clinics/ClinicCrumbs";
import type { Clinic } from "#/features/clinics/clinic";
import { PlanForm } from "#/features/clinics/PlanForm";
import { withInvited } from "#/features/clinics/people";
import { planForm, planOf } from "#/features/clinics/plan";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { bringable } from "../-bringable";

export const Route = createFileRoute("/clinics/$clinic/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context: { queryClient }, params: { clinic } }) =>
    Promise.all([
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...clinicQuery(clinic), staleTime: 0 }),
      queryClient.ensureQueryData(peopleQuery),
      queryClient.fetchQuery({ ...requestsQuery({ state: "ACCEPTED" }), staleTime: 0 }),
      queryClient.fetchQuery({ ...clinicsQuery({ state: "PLANNED" }), staleTime: 0 }),
    ]),
  component: ChangeClinic,
});

function ChangeClinic() {
  const { clinic } = Route.useParams();
  // The key throws away what was typed when the address changes to another clinic.
  return <ChangePage key={clinic} reference={clinic} />;
}

function ChangePage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(clinicQuery(reference));
  const clinic = query.data.data;
  const people = withInvited(useSuspenseQuery(peopleQuery).data, clinic.invited);
  const accepted = useSuspenseQuery(requestsQuery({ state: "ACCEPTED" })).data;
  const planned = useSuspenseQuery(clinicsQuery({ state: "PLANNED" })).data;
  const form = planForm<Clinic>("The clinic is changed: everybody invited is told", {
    nameOf: (subject) => people.find((person) => person.subject === subject)?.name ?? subject,
    ofPanel: clinic.panel !== undefined,
  });
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, etag = "") =>
      versioned(
        client.PUT("/clinics/{clinic}", {
          params: { path: { clinic: reference }, header: { "If-Match": etag } },
          body: planOf(typed),
        }),
      ),
    onSaved: (saved) => {
      cache.setQueryData(clinicQuery(reference).queryKey, saved);
      void cache.invalidateQueries({ queryKey: keys.clinicLists });
    },
    onReload: query.refetch,
  });

  return (
    <>
      <ClinicCrumbs clinic={clinic} />
      {draft.head}
      <Page title="Change the clinic" caption={`${clinic.title} (${reference})`} hasError={draft.hasError}>
        {clinic.actions.includes("CHANGE") ? (
          <PlanForm
            draft={draft}
            requests={bringable(accepted, planned, clinic.requests)}
            people={people}
            button={{ send: "Save changes", sending: "Saving the changes" }}
          />
        ) : (
          <div className="app-column">
            <p className="govuk-body">This clinic can no longer be changed.</p>
            {draft.unsent}
          </div>
        )}
        <p className="govuk-body">
          <Link to="/clinics/$clinic" params={{ clinic: reference }} className="govuk-link">
            Go back to the clinic
          </Link>
        </p>
      </Page>
    </>
  );
}
