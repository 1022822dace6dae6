import { Link } from "@tanstack/react-router";
import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";
import { byTheme, countsInWords, type Remit, type RemitMeasure } from "./remit";

/** Measures under their themes. */
export function MeasuresByTheme({ measures }: { measures: readonly RemitMeasure[] }) {
  return (
    <dl>
      {byTheme(measures).map(([theme, under]) => (
        <div key={theme}>
          <dt className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{theme}</dt>
          {under.map(({ indicator, title }) => (
            <dd className="govuk-body govuk-!-margin-left-3 govuk-!-margin-bottom-1" key={indicator}>
              {title} ({indicator})
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The same, each theme folded away: there may be many. */
export function FoldedByTheme({ measures }: { measures: readonly RemitMeasure[] }) {
  return byTheme(measures).map(([theme, under]) => (
    <Details summary={`${theme} (${under.length})`} key={theme}>
      <ul className="govuk-list govuk-list--bullet">
        {under.map(({ indicator, title }) => (
          <li key={indicator}>
            {title} ({indicator})
          </li>
        ))}
      </ul>
    </Details>
  ));
}

/** The series, measures and inspections that fall under a committee. */
export function RemitSection({ remit }: { remit: Remit }) {
  const { series, measures, inspections, frameworks, changedBy, changedAt } = remit;
  return (
    <>
      <p className="govuk-body">
        {changedBy || series.length > 0
          ? `By its themes, series and frameworks: ${countsInWords(remit)}.`
          : "Nobody has said yet what falls under this committee."}
      </p>
      {series.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {series.map(({ scorecard, title, byDefault }) => (
            <li key={scorecard}>
              <Link to="/scorecards/$scorecard" params={{ scorecard }} className="govuk-link">
                {title}
              </Link>
              {byDefault ? ", made for this committee" : ""}
            </li>
          ))}
        </ul>
      ) : null}
      {measures.length > 0 ? (
        <Details summary={`Its measures (${measures.length})`}>
          <MeasuresByTheme measures={measures} />
        </Details>
      ) : null}
      {inspections.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {inspections.map(({ reference, title, publishedOn }) => (
            <li key={reference}>
              <Link to="/inspections/$inspection" params={{ inspection: reference }} className="govuk-link">
                {title}
              </Link>
              , published {londonDate(publishedOn)}
            </li>
          ))}
        </ul>
      ) : frameworks.length > 0 ? (
        <p className="govuk-body">No inspection by its frameworks is recorded.</p>
      ) : null}
      {changedBy && changedAt ? (
        <p className="govuk-body app-muted">
          Said by {changedBy}, {londonDate(changedAt)}.
        </p>
      ) : null}
    </>
  );
}
