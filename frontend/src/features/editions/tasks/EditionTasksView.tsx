import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";
import { DoubtfulFigures } from "./DoubtfulFigures";
import { type EditionTasks, type ServiceOwing, ServiceTasks } from "./ServiceTasks";

interface EditionTasksViewProps {
  tasks: EditionTasks;
  /** Whether the reader chases every service, or has a part of their own. */
  everyService: boolean;
  /** Whether the reader may record figures. */
  typesFigures?: boolean;
  /** The button that reminds a service, for those who may. */
  remindOf?: (service: ServiceOwing) => ReactNode;
}

/** What an edition waits for, service by service. A lead officer's own part stands first and the rest folded away. */
export function EditionTasksView({
  tasks,
  everyService,
  typesFigures = false,
  remindOf,
}: EditionTasksViewProps) {
  const { scorecard, period, revision } = tasks;
  const place = { scorecard, period, revision: revision > 1 ? revision : undefined };
  const own = tasks.services.filter(({ measures }) => everyService || measures.some(({ mine }) => mine));
  const others = tasks.services.filter((service) => !own.includes(service));
  return (
    <div className="app-column">
      <p className="govuk-body-l">{tasks.text}.</p>
      <p className="govuk-body">
        Figures are due by {londonDate(tasks.figuresDue)}, commentary by {londonDate(tasks.commentaryDue)}.{" "}
        {tasks.commentaryRequired
          ? "A red or amber measure needs a cause and an action with a date before the edition can go to the board."
          : "Commentary is welcome, but the edition can go to the board without it."}
      </p>
      <p className="govuk-body">
        <Link
          to="/scorecards/$scorecard/$period"
          params={{ scorecard, period }}
          search={{ revision: place.revision }}
          className="govuk-link"
        >
          Preview the scorecard as members will see it
        </Link>
      </p>
      {typesFigures ? (
        <p className="govuk-body">
          <Link to="/figures/grid" search={{ scorecard, period }} className="govuk-link">
            Type its figures
          </Link>
        </p>
      ) : null}
      <DoubtfulFigures tasks={tasks} />
      {own.length === 0 ? (
        <p className="govuk-body">No measure of this edition belongs to one of your services.</p>
      ) : null}
      {own.map((service) => (
        <ServiceTasks
          key={service.name}
          place={place}
          required={tasks.commentaryRequired}
          service={service}
          remind={service.owed > 0 && service.service ? remindOf?.(service) : undefined}
        />
      ))}
      {others.length > 0 ? (
        <Details summary={`Other services (${others.length})`}>
          {others.map((service) => (
            <ServiceTasks
              key={service.name}
              place={place}
              required={tasks.commentaryRequired}
              service={service}
            />
          ))}
        </Details>
      ) : null}
    </div>
  );
}
