import { Link } from "@tanstack/react-router";
import { Findings } from "#/measure/Findings";
import { ExplainedHeading } from "#/measure/Glossary";
import type { EditionDocument } from "./edition-document";

/** The figures that the service leaves out of comparisons and ratings, each with its measure and why. */
export function UnreliableFigures({ document, revision }: { document: EditionDocument; revision?: number }) {
  const { findings = [], unchecked, scorecard, period } = document;
  if (findings.length === 0) return unchecked ? <p className="govuk-body app-column">{unchecked}</p> : null;
  return (
    <>
      <ExplainedHeading code="data-quality-finding">Figures we do not rely on</ExplainedHeading>
      <Findings findings={findings}>
        {({ indicator, title }) => (
          <Link
            to="/scorecards/$scorecard/$period/measures/$indicator"
            params={{ scorecard, period: period.code, indicator }}
            search={{ revision }}
            className="govuk-link"
          >
            {title}
          </Link>
        )}
      </Findings>
      {unchecked ? <p className="govuk-body app-column">{unchecked}</p> : null}
    </>
  );
}
