import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { clinicQuery } from "#/api/clinics";
import { requirePermission } from "#/app/permissions";
import { ClinicCrumbs } from "#/features/clinics/ClinicCrumbs";
import { RedactForm, type TypedRedaction } from "#/features/clinics/RedactForm";
import { Page } from "#/ui/Page";
import { problemAt } from "#/ui/problem-at";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/clinics/$clinic/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(clinicQuery(params.clinic)),
  component: Redact,
});

function Redact() {
  const { clinic: reference } = Route.useParams();
  const cache = useQueryClient();
  const query = useSuspenseQuery(clinicQuery(reference));
  const { data: clinic, etag } = query.data;
  const refused = useRefused();
  const redact = useMutation({
    mutationFn: ({ words, reason }: TypedRedaction) =>
      versioned(
        client.POST("/clinics/{clinic}/redactions", {
          params: { path: { clinic: reference }, header: { "If-Match": etag } },
          body: { words, reason: reason.trim() },
        }),
      ),
    onSuccess: async (changed) => {
      cache.setQueryData(clinicQuery(reference).queryKey, changed);
      // The words may stand on any page that was read: nothing of it is kept here either.
      await cache.invalidateQueries();
    },
  });
  const reload = async () => {
    await query.refetch();
    redact.reset();
  };
  return (
    <>
      <ClinicCrumbs clinic={clinic} />
      {refused.summary ?? (
        <WriteOutcome
          what="clinic"
          problem={redact.error}
          success={redact.isSuccess ? "The words are taken out" : undefined}
          attempt={redact.submittedAt}
          onReload={reload}
          fieldIdOf={fieldOf}
        />
      )}
      <Page
        title="Take out what names a person"
        caption={`${clinic.title} (${reference})`}
        hasError={Boolean(refused.summary) || Boolean(redact.error)}
      >
        <div className="app-column">
          <RedactForm
            // What was taken out is not to stand in the form any longer.
            key={redact.isSuccess ? redact.submittedAt : 0}
            busy={redact.isPending}
            errorOf={(fieldId) => refused.errorOf(fieldId) ?? problemAt(redact.error, fieldOf, fieldId)}
            onRefused={(errors) => {
              redact.reset();
              refused.refuse(errors);
            }}
            onRedact={(typed) => redact.mutate(typed)}
          />
        </div>
      </Page>
    </>
  );
}

function fieldOf(pointer: string): string | undefined {
  return { "/words": "words", "/reason": "reason" }[pointer];
}
