import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { londonDate } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";
import { Quote } from "#/ui/Said";
import { SummaryList } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { daysInWords, type Inspection } from "./inspection";

interface InspectionViewProps {
  inspection: Inspection;
  /** What its report recommends, for those who may read recommendations. */
  recommendations?: ReactNode;
}

/** What inspectors judged, by their own framework, and what they said of measures. */
export function InspectionView({ inspection, recommendations }: InspectionViewProps) {
  const { framework, followUps, judgements, measures, summary, reportUrl } = inspection;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Inspected by", value: framework.inspectorates.join(" and ") },
          {
            key: "Framework",
            value: (
              <Link to="/inspections/frameworks" hash={framework.code} className="govuk-link">
                {framework.title}
              </Link>
            ),
          },
          { key: "Inspected on", value: daysInWords(inspection) },
          { key: "Published on", value: londonDate(inspection.publishedOn) },
          {
            key: "Report",
            value: (
              <a href={reportUrl} className="govuk-link app-typed" rel="noreferrer">
                {reportUrl}
              </a>
            ),
          },
        ]}
      />
      {summary ? (
        <>
          <h2 className="govuk-heading-m">What it says of the whole</h2>
          <Quote text={summary} />
        </>
      ) : null}
      <h2 className="govuk-heading-m">What was judged</h2>
      {judgements.length > 0 ? (
        <Table
          caption="Judgements"
          columns={[
            { heading: "Area", cell: ({ title }) => title },
            { heading: "Judgement", cell: ({ words }) => words },
          ]}
          rows={judgements}
          keyOf={({ area }) => area}
        />
      ) : (
        <p className="govuk-body">Reports by this framework give no grades.</p>
      )}
      {judgements.some(({ grade }) => !grade) ? (
        <p className="govuk-body">
          “Not read” says that nobody has taken this judgement over from the report. It is no grade.
        </p>
      ) : null}
      {framework.note ? <InsetText>{framework.note}</InsetText> : null}
      {followUps.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">What has to follow</h2>
          <SummaryList
            rows={followUps.map(({ title, dueOn }) => ({ key: londonDate(dueOn), value: title }))}
          />
        </>
      ) : null}
      <h2 className="govuk-heading-m">What it says of our measures</h2>
      {measures.length > 0 ? (
        <ul className="app-rows">
          {measures.map(({ indicator, title, words }) => (
            <li className="app-rows__item" key={indicator}>
              <p className="govuk-body govuk-!-font-weight-bold">
                {title} ({indicator})
              </p>
              <Quote text={words} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">No measure that you may see is named.</p>
      )}
      {recommendations ? (
        <section aria-labelledby="recommended-heading">
          <h2 className="govuk-heading-m" id="recommended-heading">
            What it recommends
          </h2>
          {recommendations}
        </section>
      ) : null}
      <p className="govuk-body app-muted">
        Recorded by {inspection.recordedBy}, {londonDate(inspection.recordedAt)}.
      </p>
    </>
  );
}
