import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { clinicQuery } from "#/api/clinics";
import { requirePermission } from "#/app/permissions";
import { ClinicCrumbs } from "#/features/clinics/ClinicCrumbs";
import { NotesForm, notesForm } from "#/features/clinics/NotesForm";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/clinics/$clinic/notes")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context, params }) =>
    // Fresh, as two may write at once.
    context.queryClient.fetchQuery({ ...clinicQuery(params.clinic), staleTime: 0 }),
  component: ClinicNotes,
});

function ClinicNotes() {
  const { clinic } = Route.useParams();
  // The key throws away what was typed when the address changes to another clinic.
  return <NotesPage key={clinic} reference={clinic} />;
}

function NotesPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(clinicQuery(reference));
  const clinic = query.data.data;
  const draft = useDraft(notesForm, {
    saved: query.data,
    write: async ({ text }, etag = "") => {
      const answer = await versioned(
        client.PUT("/clinics/{clinic}/notes", {
          params: { path: { clinic: reference }, header: { "If-Match": etag } },
          body: { text: text.trim() },
        }),
      );
      cache.setQueryData(clinicQuery(reference).queryKey, answer);
      return answer;
    },
    onSaved: () => undefined,
    onReload: query.refetch,
  });

  return (
    <>
      <ClinicCrumbs clinic={clinic} />
      {draft.head}
      <Page title="Notes of the clinic" caption={`${clinic.title} (${reference})`} hasError={draft.hasError}>
        <div className="app-column">
          {clinic.actions.includes("WRITE_NOTES") ? (
            <NotesForm draft={draft} />
          ) : (
            <>
              <p className="govuk-body">No notes can be written of this clinic any more.</p>
              {draft.unsent}
            </>
          )}
          <p className="govuk-body">
            <Link to="/clinics/$clinic" params={{ clinic: reference }} className="govuk-link">
              Go back to the clinic
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
