import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { londonDateTime } from "#/ui/dates";
import { Table } from "#/ui/Table";
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
    <Table
      caption="Deliveries, newest first"
      region="Deliveries, a wide table"
      className="app-stacked"
      columns={[
        {
          heading: "Event",
          cell: ({ event, reference, messageId }) => (
            <>
              {eventWords[event]}
              <div className="app-muted">{reference}</div>
              <div className="app-muted app-mail">{messageId}</div>
            </>
          ),
        },
        { heading: "State", className: "app-state", cell: (delivery) => <State delivery={delivery} /> },
        { heading: "When", cell: (delivery) => <When delivery={delivery} /> },
        {
          heading: "What you can do",
          cell: ({ id, state, event, reference }) =>
            state === "QUEUED" ? (
              "Nothing: it is still to be sent"
            ) : (
              <Button type="button" look="secondary" busy={replaying === id} onClick={() => onReplay(id)}>
                Send again
                <span className="govuk-visually-hidden">
                  : {eventWords[event]}, {reference}
                </span>
              </Button>
            ),
        },
      ]}
      rows={deliveries}
      keyOf={({ id }) => String(id)}
    />
  );
}

function State({ delivery }: { delivery: WebhookDelivery }) {
  const { state, stateText, problem, attempts, lastAnswer } = delivery;
  return (
    <>
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
    </>
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
