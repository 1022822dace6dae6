import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Waiting } from "./waiting";

interface WaitingListProps {
  committee: string;
  waiting: Waiting;
}

/** What is waiting for whoever keeps the work programme: a line for each kind, and nothing of what there is none of. */
export function WaitingList({ committee, waiting }: WaitingListProps) {
  const { toPlace, unplaced, undecided, overdue } = waiting;
  const nothing = toPlace.length + unplaced + undecided + overdue === 0;
  return (
    <section aria-labelledby="waiting-heading">
      <h2 className="govuk-heading-m" id="waiting-heading">
        What is waiting for you
      </h2>
      {nothing ? <p className="govuk-body">Nothing is waiting for you here.</p> : null}
      {toPlace.length > 0 ? (
        <>
          <p className="govuk-body">
            {toPlace.length === 1 ? "A request was" : `${toPlace.length} requests were`} accepted for an
            officer to come to a committee, and {toPlace.length === 1 ? "is" : "are"} not on this work
            programme:
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {toPlace.map(({ reference, measures }) => (
              <li key={reference}>
                <Link to="/work-items/new" search={{ request: reference, committee }} className="govuk-link">
                  Put {reference} on the work programme
                </Link>
                : {measures.map(({ title }) => title).join(", ")}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {unplaced + undecided > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {unplaced > 0 ? (
            <li>
              <Programme committee={committee}>
                {unplaced === 1 ? "1 item waits" : `${unplaced} items wait`} for a meeting
              </Programme>
            </li>
          ) : null}
          {undecided > 0 ? (
            <li>
              <Programme committee={committee}>
                {undecided === 1 ? "1 item was" : `${undecided} items were`} on a meeting that is over: say
                what came of it, or carry it over
              </Programme>
            </li>
          ) : null}
        </ul>
      ) : null}
      {overdue > 0 ? (
        <p className="govuk-body">
          {overdue === 1 ? "1 action below is" : `${overdue} actions below are`} overdue.
        </p>
      ) : null}
    </section>
  );
}

function Programme({ committee, children }: { committee: string; children: ReactNode }) {
  return (
    <Link to="/committees/$committee/work-programme" params={{ committee }} className="govuk-link">
      {children}
    </Link>
  );
}
