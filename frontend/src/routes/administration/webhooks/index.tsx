import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { webhooksQuery } from "#/api/webhooks";
import { requirePermission } from "#/app/permissions";
import { WebhookList } from "#/features/webhooks/WebhookList";
import { ButtonLink } from "#/ui/Button";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/administration/webhooks/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "webhooks:manage"),
  loader: ({ context }) => context.queryClient.fetchQuery({ ...webhooksQuery, staleTime: 0 }),
  component: Webhooks,
});

function Webhooks() {
  const { items, allowedHosts } = useSuspenseQuery(webhooksQuery).data;
  return (
    <Page title="Webhooks">
      <div className="app-column">
        <p className="govuk-body">
          Other systems of the council can be told within seconds that a deep-dive request, a clinic, an
          action or a scorecard has moved.
        </p>
        {allowedHosts.length > 0 ? (
          <ButtonLink to="/administration/webhooks/new">Register a webhook</ButtonLink>
        ) : (
          <InsetText>
            Webhooks are off: nothing is sent. Whoever runs this installation can switch them on by naming the
            hosts that may be told, in SCRUTINEER_WEBHOOKS_HOSTS.
          </InsetText>
        )}
        {items.length > 0 ? (
          <WebhookList webhooks={items} />
        ) : (
          <p className="govuk-body">No system is registered.</p>
        )}
      </div>
    </Page>
  );
}
