import { RatingTag } from "#/measure/RatingTag";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { type MeasureOfYear, metWords } from "./annual-report";
import { SectionOfReport, type SectionWriting } from "./SectionOfReport";

/** One measure's year: how it ended, its figures with their ratings, and what comes next. */
export function MeasureOfYearView({
  measure,
  writing,
}: {
  measure: MeasureOfYear;
  writing: SectionWriting | undefined;
}) {
  const { indicator, title, rating, figures, text } = measure;
  return (
    <section aria-labelledby={`measure-${indicator}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`measure-${indicator}`}>
        {title}
      </h3>
      <p className="govuk-body">
        <RatingTag rating={rating} /> <span className="app-muted">{rating.reason}</span>
      </p>
      <SectionOfReport
        place={{ part: "MEASURE", of: indicator }}
        name={title}
        text={text}
        writing={writing}
      />
      {figures.length > 0 ? (
        <Table
          caption={`Figures of the year: ${title}`}
          className="app-stacked"
          columns={[
            { heading: "Period", cell: ({ label }) => <span className="app-unbroken">{label}</span> },
            { heading: "Figure", cell: ({ display }) => display, named: true },
            { heading: "Rating", cell: (figure) => <RatingTag rating={figure.rating} /> },
            { heading: "Target then", cell: ({ targetText }) => targetText, named: true },
          ]}
          rows={figures}
          keyOf={({ period }) => period}
        />
      ) : (
        <p className="govuk-body">No edition of the year had a figure.</p>
      )}
      <SummaryList rows={summaryRows(measure)} />
    </section>
  );
}

function summaryRows(measure: MeasureOfYear): SummaryRow[] {
  const { polarityText, verdict, yearToDate, comparators, position, requests, next, gone, edition } = measure;
  return [
    { key: "Targets", value: metWords(measure) },
    { key: "Which way is good", value: polarityText },
    ...(verdict ? [{ key: "Better or worse", value: verdict }] : []),
    ...(yearToDate ? [{ key: "Year to date", value: yearToDate }] : []),
    ...(comparators.length > 0
      ? [
          {
            key: "Compared with",
            value: (
              <ul className="govuk-list">
                {comparators.map(({ name, display, text }) => (
                  <li key={name}>
                    {name}, {display}: {text}
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(position ? [{ key: "Rank", value: position }] : []),
    ...(requests > 0 ? [{ key: "Asked about", value: times(requests) }] : []),
    ...(next
      ? [
          {
            key: `Target for ${next.yearLabel}`,
            value: [next.display, next.tolerance, `from ${next.source}`].filter(Boolean).join("; "),
          },
        ]
      : []),
    ...(gone ? [{ key: "No longer shown", value: `Last shown in ${edition}` }] : []),
  ];
}

function times(requests: number) {
  return requests === 1 ? "In one request" : `In ${requests} requests`;
}
