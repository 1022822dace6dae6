import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { Tag } from "#/ui/Tag";

type Proposal = components["schemas"]["ClinicTimes"];

/** Clinics of which the reader is to say when they can come. Nothing where there are none. */
export function TimesToAnswer({ proposals }: { proposals: readonly Proposal[] }) {
  const waiting = proposals.filter(({ toAnswer }) => toAnswer);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="times-heading">
      <h2 className="govuk-heading-m" id="times-heading">
        Which times suit you?
      </h2>
      <ul className="govuk-task-list">
        {waiting.map(({ reference, title }) => (
          <li className="govuk-task-list__item govuk-task-list__item--with-link" key={reference}>
            <div className="govuk-task-list__name-and-hint">
              <Link
                to="/clinic-times/$times"
                params={{ times: reference }}
                className="govuk-link govuk-task-list__link"
              >
                Performance clinic: {title}
              </Link>
            </div>
            <div className="govuk-task-list__status app-state">
              <Tag colour="yellow">To answer</Tag>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
