import { Link } from "@tanstack/react-router";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { TakesFocus } from "#/ui/TakesFocus";
import { SecretShown } from "./SecretShown";
import type { Webhook } from "./webhook";

/** What an administrator sees after registering a webhook. */
export function WebhookRegistered({ webhook, secret }: { webhook: Webhook; secret: string }) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Webhook registered">{webhook.name}</ConfirmationPanel>
        <SecretShown secret={secret} />
        <h2 className="govuk-heading-m">What happens next</h2>
        <p className="govuk-body">
          {webhook.active
            ? "It is told of what happens from now on. Send a test event to see whether it is reached."
            : "It is switched off, so it is told of nothing yet."}
        </p>
        <p className="govuk-body">
          <Link
            to="/administration/webhooks/$webhook"
            params={{ webhook: webhook.code }}
            className="govuk-link"
          >
            See the webhook and what it was sent
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
