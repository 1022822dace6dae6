import { Link } from "@tanstack/react-router";
import { londonMonth } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { byMonth, type CalendarEntry, colour, type Part, sentences, when } from "./calendar";

interface CalendarMonthsProps {
  entries: readonly CalendarEntry[];
  /** The first month, such as "2026-11". */
  first: string;
  /** What it is narrowed to. */
  part?: Part;
}

/** What is on, a list for each month: read from above, in the order of days. */
export function CalendarMonths({ entries, first, part }: CalendarMonthsProps) {
  return byMonth(entries, first, part).map(({ month, entries: on }) => (
    <section aria-labelledby={`month-${month}`} key={month}>
      <h2 className="govuk-heading-m app-theme__heading" id={`month-${month}`}>
        {londonMonth(`${month}-15`)}
      </h2>
      {on.length === 0 ? <p className="govuk-body">Nothing that you may know of.</p> : null}
      {on.length > 0 ? (
        <ul className="app-list">
          {on.map((entry) => (
            <li
              className="app-list__item"
              key={`${entry.kind} ${entry.title} ${entry.day} ${entry.reference}`}
            >
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  ));
}

function Entry({ entry }: { entry: CalendarEntry }) {
  return (
    <>
      <h3 className="govuk-heading-s">
        <time dateTime={entry.startsAt ?? entry.day}>{when(entry)}</time>: <Title entry={entry} />
      </h3>
      <p className="app-list__tags app-state">
        <Tag colour={colour(entry)}>{entry.kindText}</Tag>
      </p>
      <p className="govuk-body">{sentences(entry).join(". ")}.</p>
    </>
  );
}

/** Leads to where more is known of it. */
function Title({
  entry: { kind, title, scorecard, period, committee, reference },
}: {
  entry: CalendarEntry;
}) {
  if (committee) {
    return (
      <Link to="/committees/$committee/work-programme" params={{ committee }} className="govuk-link">
        {title}
      </Link>
    );
  }
  if (kind === "CLINIC" && reference) {
    return (
      <Link to="/clinics/$clinic" params={{ clinic: reference }} className="govuk-link">
        {title}
      </Link>
    );
  }
  if (scorecard && period) {
    return (
      <Link to="/scorecards/$scorecard/$period" params={{ scorecard, period }} className="govuk-link">
        {title}
      </Link>
    );
  }
  return scorecard ? (
    <Link to="/scorecards/$scorecard" params={{ scorecard }} className="govuk-link">
      {title}
    </Link>
  ) : (
    title
  );
}
