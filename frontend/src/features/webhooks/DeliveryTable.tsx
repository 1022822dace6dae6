import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { londonDateTime } from "#/ui/dates";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { Tag } from "#/ui/Tag";
import { deliveryStateColours, eventWords, type WebhookDelivery } from "./webhook";

interface DeliveryTableProps {
  deliveries: readonly WebhookDelivery[];
  /** The delivery that is being queued again now. */
  replaying: number | undefined;
  onReplay: (delivery: number) => void;
}

/** What an endpoint was sent, and what it answered. */
export function DeliveryTable({ deliveries, replaying, onReplay }: DeliveryTableProps) {
  return (
    <ScrollRegion label="Deliveries, a wide table">
      <table className="govuk-table app-stacked">
        <caption className="govuk-table__caption govuk-visually-hidden">Deliveries, newest first</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Event", "State", "When", "What you can do"].map((heading) => (
              <th scope="col" className="govuk-table__header" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {deliveries.map((delivery) => (
            <Row
              key={delivery.id}
              delivery={delivery}
              busy={replaying === delivery.id}
              onReplay={() => onReplay(delivery.id)}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface RowProps {
  delivery: WebhookDelivery;
  busy: boolean;
  onReplay: () => void;
}

function Row({ delivery, busy, onReplay }: RowProps) {
  const { event, reference, messageId, state, stateText, problem, attempts, lastAnswer } = delivery;
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {eventWords[event]}
        <div className="app-muted">{reference}</div>
        <div className="app-muted app-mail">{messageId}</div>
      </th>
      <td className="govuk-table__cell app-state">
        <Tag colour={deliveryStateColours[state]}>{stateText}</Tag>
        {problem ? (
          <div>
            {problem} {attempts > 1 ? `Tried ${attempts} times.` : ""}
          </div>
        ) : null}
        {lastAnswer ? (
          <Details summary="What it answered">
            <span className="app-mail">{lastAnswer}</span>
          </Details>
        ) : null}
      </td>
      <td className="govuk-table__cell">
        <When delivery={delivery} />
      </td>
      <td className="govuk-table__cell">
        {state === "QUEUED" ? (
          "Nothing: it is still to be sent"
        ) : (
          <Button type="button" look="secondary" busy={busy} onClick={onReplay}>
            Send again
            <span className="govuk-visually-hidden">
              : {eventWords[event]}, {reference}
            </span>
          </Button>
        )}
      </td>
    </tr>
  );
}

function When({ delivery }: { delivery: WebhookDelivery }) {
  const { happenedAt, lastAttemptAt, nextAttemptAt } = delivery;
  return (
    <>
      <div>Happened {londonDateTime(happenedAt)}</div>
      {lastAttemptAt ? <div>Last tried {londonDateTime(lastAttemptAt)}</div> : null}
      {nextAttemptAt && lastAttemptAt ? <div>Next try {londonDateTime(nextAttemptAt)}</div> : null}
    </>
  );
}
