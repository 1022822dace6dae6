import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import type { Webhook } from "./webhook";

/** The way up from a page of one webhook, or from what belongs to them all. */
export function WebhookCrumbs({ webhook }: { webhook?: Pick<Webhook, "code" | "name"> }) {
  return (
    <Breadcrumbs>
      <Link to="/" className="govuk-breadcrumbs__link">
        Home
      </Link>
      <Link to="/administration/webhooks" className="govuk-breadcrumbs__link">
        Webhooks
      </Link>
      {webhook ? (
        <Link
          to="/administration/webhooks/$webhook"
          params={{ webhook: webhook.code }}
          className="govuk-breadcrumbs__link"
        >
          {webhook.name}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
