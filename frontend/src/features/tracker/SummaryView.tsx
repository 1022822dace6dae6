import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { RatingTag } from "#/measure/RatingTag";
import { londonDate } from "#/ui/dates";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { countsInWords, type TrackedKind } from "./tracked";

type Summary = components["schemas"]["TrackerSummary"];
type Brief = components["schemas"]["MeasureInBrief"];

/** What was asked in a quarter or a year and what changed, so that a commission can read it on one sheet. */
export function SummaryView({ summary }: { summary: Summary }) {
  return (
    <>
      <Counted summary={summary} kind="REQUEST" heading="What was asked" none="Nothing was asked.">
        <SummaryList rows={answerRows(summary)} />
      </Counted>
      <Counted
        summary={summary}
        kind="RECOMMENDATION"
        heading="Recommendations"
        none="No recommendation was made."
      />
      <Counted
        summary={summary}
        kind="INSPECTORS"
        heading="Recommendations of inspectors"
        none="Inspectors recommended nothing."
      />
      <Counted summary={summary} kind="ACTION" heading="Actions agreed" none="No action was agreed." />
      <Clinics clinics={summary.clinics} />
      <Measures measures={summary.measures} />
    </>
  );
}

interface CountedProps {
  summary: Summary;
  kind: TrackedKind;
  heading: string;
  none: string;
  children?: ReactNode;
}

function Counted({ summary, kind, heading, none, children }: CountedProps) {
  const id = `${kind.toLowerCase()}-heading`;
  const counted = countsInWords(summary.counts).find((each) => each.kind === kind);
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {heading}
      </h2>
      <p className="govuk-body">{counted ? `${counted.words}.` : none}</p>
      {counted ? children : null}
    </section>
  );
}

function answerRows({ answers }: Summary): SummaryRow[] {
  const { late, answered, medianDays, satisfied, notSatisfied, silent } = answers;
  return [
    { key: "Answered", value: String(answered) },
    {
      key: "How long it took",
      value:
        medianDays === undefined
          ? "Nothing is answered yet"
          : `Half of them within ${medianDays.toLocaleString("en-GB")} ${medianDays === 1 ? "day" : "days"}`,
    },
    {
      key: "Did it answer the question?",
      value: `Yes: ${satisfied}. No: ${notSatisfied}. Said nothing, which is neither: ${silent}.`,
    },
    ...(late > 0 ? [{ key: "Sent after the window", value: String(late) }] : []),
  ];
}

function Clinics({ clinics }: Pick<Summary, "clinics">) {
  return (
    <section aria-labelledby="clinics-heading">
      <h2 className="govuk-heading-m" id="clinics-heading">
        Clinics held
      </h2>
      {clinics.length === 0 ? (
        <p className="govuk-body">No clinic was held.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {clinics.map(({ reference, title, startsAt }) => (
            <li key={reference}>
              <Link to="/clinics/$clinic" params={{ clinic: reference }} className="govuk-link">
                {title} ({reference})
              </Link>
              , {londonDate(startsAt)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Measures({ measures }: Pick<Summary, "measures">) {
  return (
    <section aria-labelledby="measures-heading">
      <h2 className="govuk-heading-m" id="measures-heading">
        The measures asked about, then and now
      </h2>
      {measures.length === 0 ? (
        <p className="govuk-body">No measure was asked about.</p>
      ) : (
        <>
          <p className="govuk-body">
            As the edition says that was asked about, and as the latest says. A movement between two figures
            can be chance: the measure’s page says whether it is.
          </p>
          <Table
            caption="Each measure asked about, when it was asked and now"
            region="The measures asked about"
            columns={[
              { heading: "Measure", cell: (measure) => <MeasureLink measure={measure} /> },
              { heading: "Requests", cell: ({ requests }) => requests },
              { heading: "When asked", cell: ({ asked }) => <Figure brief={asked} /> },
              { heading: "Now", cell: ({ now }) => <Figure brief={now} /> },
            ]}
            rows={measures}
            keyOf={({ scorecard, indicator }) => `${scorecard} ${indicator}`}
          />
        </>
      )}
    </section>
  );
}

function MeasureLink({
  measure: { indicator, title, scorecard, now },
}: {
  measure: Summary["measures"][number];
}) {
  return (
    <>
      <Link
        to="/scorecards/$scorecard/$period/measures/$indicator"
        params={{ scorecard, period: now.period.code, indicator }}
        className="govuk-link"
      >
        {title}
      </Link>
      <br />
      <span className="app-muted">{now.scorecardTitle}</span>
    </>
  );
}

function Figure({ brief: { figure, period, rating } }: { brief: Brief }) {
  return (
    <>
      <strong>{figure ? figure.display : "No figure"}</strong>
      <br />
      {figure ? figure.label : period.label}
      <br />
      <RatingTag rating={rating} />
    </>
  );
}
