import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { keys } from "#/api/keys";
import { webhookQuery, webhooksQuery } from "#/api/webhooks";
import { requirePermission } from "#/app/permissions";
import { draftOf, webhookForm } from "#/features/webhooks/typed-webhook";
import { WebhookCrumbs } from "#/features/webhooks/WebhookCrumbs";
import { WebhookForm } from "#/features/webhooks/WebhookForm";
import type { Webhook } from "#/features/webhooks/webhook";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/administration/webhooks/$webhook/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "webhooks:manage"),
  loader: ({ context: { queryClient }, params: { webhook } }) =>
    Promise.all([
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...webhookQuery(webhook), staleTime: 0 }),
      queryClient.ensureQueryData(webhooksQuery),
    ]),
  component: ChangeWebhook,
});

const form = webhookForm<Webhook>("The webhook is changed", []);

function ChangeWebhook() {
  const { webhook } = Route.useParams();
  // The key throws away what was typed when the address changes to another webhook.
  return <ChangePage key={webhook} code={webhook} />;
}

function ChangePage({ code }: { code: string }) {
  const cache = useQueryClient();
  const { allowedHosts } = useSuspenseQuery(webhooksQuery).data;
  const query = useSuspenseQuery(webhookQuery(code));
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, etag = "") =>
      versioned(
        client.PUT("/webhooks/{webhook}", {
          params: { path: { webhook: code }, header: { "If-Match": etag } },
          body: draftOf(typed),
        }),
      ),
    onSaved: (saved) => {
      cache.setQueryData(webhookQuery(code).queryKey, saved);
      void cache.invalidateQueries({ queryKey: keys.webhooks });
    },
    onReload: query.refetch,
  });

  return (
    <>
      <WebhookCrumbs webhook={query.data.data} />
      {draft.head}
      <Page title="Change the webhook" caption={query.data.data.name} hasError={draft.hasError}>
        <div className="app-column">
          <WebhookForm draft={draft} isNew={false} allowedHosts={allowedHosts} />
          <p className="govuk-body">
            <Link to="/administration/webhooks/$webhook" params={{ webhook: code }} className="govuk-link">
              Go back to the webhook
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
