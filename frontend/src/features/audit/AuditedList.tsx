import { Link } from "@tanstack/react-router";
import { Details } from "#/ui/Details";
import { londonDateTime } from "#/ui/dates";
import { SummaryList } from "#/ui/SummaryList";
import { type AuditEvent, linesOf, objectInWords } from "./audited";

interface AuditedListProps {
  events: readonly AuditEvent[];
  /** The measure's title by its code. */
  titles: ReadonlyMap<string, string>;
}

/** Each change with who made it, when and why, and all that was kept of it one press away. */
export function AuditedList({ events, titles }: AuditedListProps) {
  return (
    <ul className="app-list">
      {events.map((event) => {
        const lines = linesOf(event.detail);
        const about = [
          event.measure ? `${event.measure} ${titles.get(event.measure) ?? ""}`.trim() : null,
          event.period ?? null,
        ].filter((part) => part !== null);
        return (
          <li className="app-list__item" key={event.id}>
            <h3 className="govuk-heading-s">
              {event.actionText}: {objectInWords(event)}
            </h3>
            {about.length > 0 ? <p className="govuk-body app-list__excerpt">{about.join(", ")}</p> : null}
            {event.reason ? (
              <p className="govuk-body app-list__excerpt">
                <strong>Why:</strong> {event.reason}
              </p>
            ) : null}
            <p className="govuk-body app-muted">
              {event.by}, {londonDateTime(event.at)}
              {event.kind === "EDITION" && event.scorecard && event.period ? (
                <>
                  {". "}
                  <Link
                    to="/editions/$scorecard/$period"
                    params={{ scorecard: event.scorecard, period: event.period }}
                    className="govuk-link"
                  >
                    Open the edition
                    <span className="govuk-visually-hidden"> {event.object}</span>
                  </Link>
                </>
              ) : null}
            </p>
            {lines.length > 0 ? (
              <Details
                summary={
                  <>
                    All that was kept of it
                    <span className="govuk-visually-hidden">
                      : {event.actionText}, {event.object}
                    </span>
                  </>
                }
              >
                <SummaryList rows={lines.map(({ name, value }) => ({ key: name, value }))} />
              </Details>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
