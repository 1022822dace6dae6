import { Link } from "@tanstack/react-router";
import { londonDateTime } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { eventWords, type Webhook } from "./webhook";

/** Which other systems are told of what. */
export function WebhookList({ webhooks }: { webhooks: readonly Webhook[] }) {
  return (
    <ul className="app-rows">
      {webhooks.map((webhook) => (
        <li className="app-rows__item" key={webhook.code}>
          <Link
            to="/administration/webhooks/$webhook"
            params={{ webhook: webhook.code }}
            className="govuk-link govuk-!-font-weight-bold app-rows__link"
          >
            {webhook.name}
          </Link>{" "}
          <Tag colour={webhook.active ? "green" : "grey"}>{webhook.active ? "On" : "Off"}</Tag>
          <p className="govuk-body app-mail">{webhook.address}</p>
          <p className="govuk-body">{webhook.events.map((event) => eventWords[event]).join("; ")}.</p>
          <p className="govuk-body">{standing(webhook)}</p>
        </li>
      ))}
    </ul>
  );
}

/** How it stands with what it is sent, in words. */
export function standing({ waiting, givenUp, lastDeliveredAt }: Webhook): string {
  return [
    lastDeliveredAt ? `Last delivered ${londonDateTime(lastDeliveredAt)}.` : "Nothing was delivered yet.",
    waiting > 0 ? `${waiting} waiting.` : "",
    givenUp > 0 ? `${givenUp} given up.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
