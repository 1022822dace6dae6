import { RatingCounts } from "#/measure/RatingCounts";
import { londonDate } from "#/ui/dates";
import { SummaryList } from "#/ui/SummaryList";
import type { AnnualReportDocument } from "./annual-report";
import { MeasureOfYearView } from "./MeasureOfYearView";
import { SectionOfReport, type SectionWriting } from "./SectionOfReport";

interface ReportViewProps {
  document: AnnualReportDocument;
  /** Left out where it is only read. */
  writing: SectionWriting | undefined;
}

/** A year as the report tells it. */
export function ReportView({ document, writing }: ReportViewProps) {
  const { introduction, editions, counts, themes, conclusions, assembledAt } = document;
  return (
    <>
      <p className="govuk-body app-muted">
        Every figure and rating stands here as an edition of the year published it. Put together on{" "}
        {londonDate(assembledAt)} from the editions for {editions.map(({ label }) => label).join("; ")}.
      </p>
      <h2 className="govuk-heading-m">Introduction</h2>
      <SectionOfReport
        place={{ part: "INTRODUCTION" }}
        name="Introduction"
        text={introduction}
        writing={writing}
      />
      <h2 className="govuk-heading-m">Targets met and missed</h2>
      <p className="govuk-body">By the last rating of the year of each measure:</p>
      <RatingCounts counts={counts} />
      {themes.map(({ name, text, measures }) => (
        <div key={name}>
          <h2 className="govuk-heading-m">{name}</h2>
          <SectionOfReport place={{ part: "THEME", of: name }} name={name} text={text} writing={writing} />
          {measures.map((measure) => (
            <MeasureOfYearView key={measure.indicator} measure={measure} writing={writing} />
          ))}
        </div>
      ))}
      <Asked asked={document.asked} />
      <Inspections inspections={document.inspections} />
      <h2 className="govuk-heading-m">Conclusions</h2>
      <SectionOfReport
        place={{ part: "CONCLUSIONS" }}
        name="Conclusions"
        text={conclusions}
        writing={writing}
      />
    </>
  );
}

function Asked({ asked }: Pick<AnnualReportDocument, "asked">) {
  const { requests, answered, medianDays, satisfied, notSatisfied, clinics, followed } = asked;
  return (
    <>
      <h2 className="govuk-heading-m">What was asked and what changed</h2>
      <SummaryList
        rows={[
          { key: "Deep-dive requests", value: `${requests}, of which ${answered} answered` },
          ...(medianDays === undefined
            ? []
            : [
                {
                  key: "How long it took",
                  value: `Half of them within ${medianDays.toLocaleString("en-GB")} ${medianDays === 1 ? "day" : "days"}`,
                },
              ]),
          ...(answered === 0
            ? []
            : [
                {
                  key: "Did it answer the question?",
                  value: `Yes: ${satisfied}. No: ${notSatisfied}. Said nothing, which is neither: ${answered - satisfied - notSatisfied}.`,
                },
              ]),
          { key: "Performance clinics held", value: clinics },
          ...followed.map(({ kindText, stateText, count }) => ({
            key: `${kindText}: ${stateText}`,
            value: count,
          })),
        ]}
      />
    </>
  );
}

function Inspections({ inspections }: Pick<AnnualReportDocument, "inspections">) {
  return (
    <>
      <h2 className="govuk-heading-m">Inspections</h2>
      {inspections.length === 0 ? (
        <p className="govuk-body">No inspection report was published in this year.</p>
      ) : null}
      {inspections.map(({ reference, title, framework, publishedOn, reportUrl, summary, ...said }) => (
        <section key={reference} aria-labelledby={`inspection-${reference}`}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`inspection-${reference}`}>
            {title}
          </h3>
          <p className="govuk-body app-muted">
            {framework}, published on {londonDate(publishedOn)}
          </p>
          {summary ? <p className="govuk-body">{summary}</p> : null}
          <ul className="govuk-list govuk-list--bullet">
            {said.judgements.map((judged) => (
              <li key={judged.title}>
                {judged.title}: {judged.words}
              </li>
            ))}
          </ul>
          {said.measures.length > 0 ? (
            <p className="govuk-body">It speaks of: {said.measures.join("; ")}.</p>
          ) : null}
          <p className="govuk-body">
            <a className="govuk-link" href={reportUrl}>
              Read the report<span className="govuk-visually-hidden"> of {title}</span>
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
