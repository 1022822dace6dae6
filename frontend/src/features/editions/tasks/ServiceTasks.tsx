import { Link } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import type { components } from "#/api/schema";
import { RatingTag } from "#/measure/RatingTag";
import { Tag } from "#/ui/Tag";

export type EditionTasks = components["schemas"]["EditionTasks"];
export type ServiceOwing = EditionTasks["services"][number];
type MeasureTasks = ServiceOwing["measures"][number];
type Task = components["schemas"]["EditionTask"];

interface ServiceTasksProps {
  place: { scorecard: string; period: string; revision?: number };
  /** Whether the edition waits for causes and actions. */
  required: boolean;
  service: ServiceOwing;
  /** The button that reminds it, for those who chase services that owe something. */
  remind?: ReactNode;
}

/** One service's measures and what is owed of each: GOV.UK's task list. */
export function ServiceTasks({ place, required, service, remind }: ServiceTasksProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 className="govuk-heading-m" id={heading}>
        {service.name}
      </h2>
      <p className="govuk-body">{service.text}.</p>
      <ul className="govuk-task-list">
        {service.measures.map((measure) => (
          <MeasureItem key={measure.indicator} place={place} required={required} measure={measure} />
        ))}
      </ul>
      {remind}
    </section>
  );
}

interface MeasureItemProps extends Pick<ServiceTasksProps, "place" | "required"> {
  measure: MeasureTasks;
}

function MeasureItem({ place, required, measure }: MeasureItemProps) {
  const id = useId();
  const { indicator, title, rating, figure, commentary, lacking } = measure;
  const { scorecard, period, revision } = place;
  return (
    <li className={`govuk-task-list__item${measure.mine ? " govuk-task-list__item--with-link" : ""}`}>
      <div className="govuk-task-list__name-and-hint">
        {measure.mine ? (
          <Link
            to="/editions/$scorecard/$period/measures/$indicator"
            params={{ scorecard, period, indicator }}
            search={{ revision }}
            className="govuk-link govuk-task-list__link"
            aria-describedby={id}
          >
            {title}
          </Link>
        ) : (
          title
        )}
        <div className="app-task__facts">
          <RatingTag rating={rating} />
          {lacking.length > 0 ? <span>{lackingWords(lacking, required)}</span> : null}
        </div>
      </div>
      <div className="govuk-task-list__status app-task" id={id}>
        <TaskTag what="Figure" task={figure} />
        <TaskTag what="Commentary" task={commentary} />
      </div>
    </li>
  );
}

const colours = { OPTIONAL: "grey", DONE: "green", DUE: "blue", OVERDUE: "red" } as const;

function TaskTag({ what, task }: { what: string; task: Task }) {
  return (
    <div className="app-task__part">
      <span className="app-task__what">{what}: </span>
      {task.state === "DONE" ? task.text : <Tag colour={colours[task.state]}>{task.text}</Tag>}
    </div>
  );
}

/** What commentary does not say: owed where the edition waits for it, and only pointed out where it does not. */
export function lackingWords(lacking: readonly string[], required: boolean) {
  const what = lacking.join(" and ");
  return required
    ? `Commentary needs ${what}`
    : `Commentary does not give ${what}; the edition can go without`;
}
