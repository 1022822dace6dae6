import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { clinicQuery } from "#/api/clinics";
import { requirePermission } from "#/app/permissions";
import { ClinicCrumbs } from "#/features/clinics/ClinicCrumbs";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/clinics/$clinic/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(clinicQuery(params.clinic)),
  component: Redact,
});

function Redact() {
  const { clinic: reference } = Route.useParams();
  const options = clinicQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: clinic, etag } = query.data;
  return (
    <RedactPage
      what="clinic"
      crumbs={<ClinicCrumbs clinic={clinic} />}
      caption={`${clinic.title} (${reference})`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/clinics/{clinic}/redactions", {
            params: { path: { clinic: reference }, header: { "If-Match": etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="clinic" {...form} />}
    />
  );
}
