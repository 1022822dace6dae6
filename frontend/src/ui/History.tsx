import { Timeline, type TimelineEvent } from "./Timeline";

/** What became of something from its beginning on. */
export function History({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <section aria-labelledby="history-heading">
      <h2 className="govuk-heading-m" id="history-heading">
        What has happened
      </h2>
      <Timeline events={events} />
    </section>
  );
}
