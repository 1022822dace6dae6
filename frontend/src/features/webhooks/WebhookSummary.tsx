import { londonDateTime } from "#/ui/dates";
import { SummaryList } from "#/ui/SummaryList";
import { Tag } from "#/ui/Tag";
import { standing } from "./WebhookList";
import { eventWords, type Webhook } from "./webhook";

/** Everything about an endpoint but what it was sent. */
export function WebhookSummary({ webhook }: { webhook: Webhook }) {
  const { active, address, code, events, registeredBy, registeredAt, formerSecretUntil } = webhook;
  return (
    <SummaryList
      rows={[
        {
          key: "State",
          value: (
            <>
              <Tag colour={active ? "green" : "grey"}>{active ? "On" : "Off"}</Tag> {standing(webhook)}
            </>
          ),
        },
        { key: "Address", value: <span className="app-mail">{address}</span> },
        {
          key: "Told of",
          value: (
            <ul className="govuk-list">
              {events.map((event) => (
                <li key={event}>{eventWords[event]}</li>
              ))}
            </ul>
          ),
        },
        {
          key: "Signing secret",
          value: `Made ${londonDateTime(webhook.secretMadeAt)}. Its SHA-256 begins with ${webhook.secretPrint}.`,
        },
        ...(formerSecretUntil
          ? [{ key: "Secret before", value: `Also valid until ${londonDateTime(formerSecretUntil)}` }]
          : []),
        { key: "Code", value: code },
        { key: "Registered", value: `${londonDateTime(registeredAt)}, by ${registeredBy}` },
      ]}
    />
  );
}
