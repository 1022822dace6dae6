import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { panelQuery } from "#/api/panels";
import { requirePermission } from "#/app/permissions";
import { PanelCrumbs } from "#/features/clinics/PanelView";
import { type TypedWords, UnwantedWordsForm } from "#/features/redaction/UnwantedWordsForm";
import { RedactPage } from "../../-RedactPage";

export const Route = createFileRoute("/panels/$panel/redact")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(panelQuery(params.panel)),
  component: Redact,
});

function Redact() {
  const { panel: reference } = Route.useParams();
  const options = panelQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: panel, etag } = query.data;
  return (
    <RedactPage
      what="panel"
      crumbs={<PanelCrumbs panel={panel} />}
      caption={`${panel.title} (${reference})`}
      query={{ queryKey: options.queryKey, refetch: query.refetch }}
      send={(body: TypedWords) =>
        versioned(
          client.POST("/panels/{panel}/redactions", {
            params: { path: { panel: reference }, header: { "If-Match": etag } },
            body,
          }),
        )
      }
      form={(form) => <UnwantedWordsForm what="panel" {...form} />}
    />
  );
}
