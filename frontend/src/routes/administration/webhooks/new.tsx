import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { client, versioned } from "#/api/client";
import { keys } from "#/api/keys";
import { webhooksQuery } from "#/api/webhooks";
import { requirePermission } from "#/app/permissions";
import { draftOf, firstWebhook, type Registered, webhookForm } from "#/features/webhooks/typed-webhook";
import { WebhookCrumbs } from "#/features/webhooks/WebhookCrumbs";
import { WebhookForm } from "#/features/webhooks/WebhookForm";
import { WebhookRegistered } from "#/features/webhooks/WebhookRegistered";
import type { Webhook } from "#/features/webhooks/webhook";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/administration/webhooks/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "webhooks:manage"),
  // Fresh, so that nobody chooses a code that another has taken.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...webhooksQuery, staleTime: 0 }),
  component: NewWebhook,
});

function NewWebhook() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(webhooksQuery);
  const [registered, setRegistered] = useState<Webhook>();
  const form = webhookForm<Registered>(
    "The webhook is registered",
    query.data.items.map(({ code }) => code),
  );
  const draft = useDraft<Registered, ReturnType<typeof form.typedOf>>(form, {
    saved: { data: firstWebhook },
    write: async (typed) => {
      const answer = await versioned(
        client.PUT("/webhooks/{webhook}", {
          params: { path: { webhook: typed.code.trim() }, header: { "If-None-Match": "*" } },
          body: draftOf(typed),
        }),
      );
      setRegistered(answer.data);
      return answer;
    },
    onSaved: () => void cache.invalidateQueries({ queryKey: keys.webhooks }),
    onReload: query.refetch,
  });

  if (registered) return <WebhookRegistered webhook={registered} secret={registered.secret ?? ""} />;
  return (
    <>
      <WebhookCrumbs />
      {draft.head}
      <Page title="Register a webhook" hasError={draft.hasError}>
        <div className="app-column">
          <WebhookForm draft={draft} isNew allowedHosts={query.data.allowedHosts} />
        </div>
      </Page>
    </>
  );
}
