import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import type { EditionTasks } from "./ServiceTasks";

interface DoubtfulFiguresProps {
  tasks: EditionTasks;
}

/** The figures of an edition that look wrong, so that whoever passes it on looks at them once more. */
export function DoubtfulFigures({ tasks }: DoubtfulFiguresProps) {
  const { scorecard, period, revision, doubtful } = tasks;
  if (doubtful.length === 0) return null;
  return (
    <section aria-labelledby="doubtful-heading">
      <h2 className="govuk-heading-m" id="doubtful-heading">
        {doubtful.length === 1 ? "1 figure looks wrong" : `${doubtful.length} figures look wrong`}
      </h2>
      <p className="govuk-body">
        They may be right, and do not keep the edition from the board. Look at each once more.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {doubtful.map(({ indicator, title, periodLabel, text, recordedBy, recordedAt, confirmedBy }) => (
          <li key={`${indicator} ${periodLabel}`}>
            <Link
              to="/scorecards/$scorecard/$period/measures/$indicator"
              params={{ scorecard, period, indicator }}
              search={{ revision: revision > 1 ? revision : undefined }}
              className="govuk-link"
            >
              {title}
            </Link>
            , {periodLabel}: {text} Recorded by {recordedBy} on {londonDate(recordedAt)}
            {confirmedBy ? `; ${confirmedBy} said that it is right.` : "; nobody has confirmed it."}
          </li>
        ))}
      </ul>
    </section>
  );
}
