import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { daysInWords, type Inspection } from "./inspection";

/** What was inspected, by whom and with what outcome in words; never as a line through several frameworks. */
export function InspectionList({ inspections }: { inspections: readonly Inspection[] }) {
  return (
    <ul className="app-list">
      {inspections.map((inspection) => {
        const { reference, title, framework, publishedOn } = inspection;
        return (
          <li className="app-list__item" key={reference}>
            <h2 className="govuk-heading-s">
              <Link to="/inspections/$inspection" params={{ inspection: reference }} className="govuk-link">
                {title}, {londonDate(inspection.startedOn)}
              </Link>
            </h2>
            <JudgementList inspection={inspection} />
            <p className="govuk-body app-muted">
              {framework.inspectorates.join(" and ")}: {framework.title}. {daysInWords(inspection)}, published{" "}
              {londonDate(publishedOn)}.
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Those that were read, and how many were not. */
export function JudgementList({
  inspection: { judgements },
}: {
  inspection: Pick<Inspection, "judgements">;
}) {
  const read = judgements.filter(({ grade }) => grade);
  const gaps = judgements.length - read.length;
  if (judgements.length === 0) return <p className="govuk-body">Its report gives no grades.</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {read.map(({ area, title, words }) => (
        <li key={area}>
          {title}: <strong>{words}</strong>
        </li>
      ))}
      {gaps > 0 ? <li>{gaps === 1 ? "1 area" : `${gaps} areas`} of this framework: not read</li> : null}
    </ul>
  );
}
