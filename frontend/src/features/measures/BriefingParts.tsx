import { Link } from "@tanstack/react-router";
import { explainedRow } from "#/measure/explained-row";
import { londonDate } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import type { MeasureDocument } from "./measure-document";

interface AsPublishedProps {
  document: MeasureDocument;
  /** The requests of the agenda that ask about it. */
  agenda: readonly string[];
}

/** Which edition speaks, and which requests of the agenda ask about the measure. */
export function AsPublished({ document, agenda }: AsPublishedProps) {
  const { scorecard, scorecardTitle, period, publishedAt, measure } = document;
  return (
    <p className="govuk-body app-muted">
      {scorecard ? (
        <>
          As{" "}
          <Link
            to="/scorecards/$scorecard/$period/measures/$indicator"
            params={{ scorecard, period: period.code, indicator: measure.indicator }}
            className="govuk-link"
          >
            {scorecardTitle}, {period.label}
          </Link>{" "}
          shows it{publishedAt ? `, published on ${londonDate(publishedAt)}` : ""}.
        </>
      ) : null}
      {agenda.length > 0 ? ` On the agenda by ${agenda.join(", ")}.` : null}
    </p>
  );
}

/** What is counted and where it comes from: what somebody needs who has not met the measure before. */
export function AboutInBrief({ document }: { document: MeasureDocument }) {
  const { measure, definition, numeratorDescription, denominatorDescription, sourceName } = document;
  const threshold = measure.threshold;
  const rows: (SummaryRow | undefined)[] = [
    explainedRow("polarity", "Which way is good", measure.polarityText),
    numeratorDescription ? { key: "Numerator", value: numeratorDescription } : undefined,
    denominatorDescription ? { key: "Denominator", value: denominatorDescription } : undefined,
    threshold ? { key: "Target comes from", value: threshold.source } : undefined,
    sourceName ? { key: "Source of the figures", value: sourceName } : undefined,
    measure.dataNote ? { key: "Data note", value: measure.dataNote } : undefined,
  ];
  return (
    <>
      <Paragraphs text={definition} />
      <SummaryList rows={rows.filter((row) => row !== undefined)} />
    </>
  );
}
