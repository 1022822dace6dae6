import type { ReactNode } from "react";
import { londonDateTime } from "./dates";

export interface TimelineEvent {
  title: string;
  /** Who did it, where the reader may know. */
  by?: string;
  at: string;
  /** What was said with it, where something was. */
  text?: ReactNode;
}

/** What happened and who did it, oldest first. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="app-timeline">
      {events.map((event) => (
        <li className="app-timeline__item" key={`${event.at} ${event.title} ${event.by}`}>
          <p className="app-timeline__title">{event.title}</p>
          <p className="app-timeline__when">
            <time dateTime={event.at}>{londonDateTime(event.at)}</time>
            {event.by ? ` by ${event.by}` : null}
          </p>
          {event.text}
        </li>
      ))}
    </ol>
  );
}
