import type { ReactNode } from "react";
import { londonDate } from "#/ui/dates";
import { SummaryList } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { Tag } from "#/ui/Tag";
import { finalInWords, type Round, type StatutoryReturn, tagOf } from "./statutory-return";

interface ReturnViewProps {
  statutoryReturn: StatutoryReturn;
  /** The way to the figures of a round, and to changing it, for those who may. */
  actsOf?: (round: Round) => ReactNode;
}

/** When a return is due, when its figures become final, and which measures come from it. */
export function ReturnView({ statutoryReturn, actsOf }: ReturnViewProps) {
  const { collects, sourceName, sourceUrl, measures, rounds, changedBy, changedAt } = statutoryReturn;
  return (
    <>
      <SummaryList
        rows={[
          ...(collects ? [{ key: "What it collects", value: collects }] : []),
          ...(sourceName || sourceUrl
            ? [
                {
                  key: "Guidance",
                  value: sourceUrl ? (
                    <a href={sourceUrl} className="govuk-link app-typed" rel="noreferrer">
                      {sourceName ?? sourceUrl}
                    </a>
                  ) : (
                    sourceName
                  ),
                },
              ]
            : []),
        ]}
      />
      <h2 className="govuk-heading-m">When it is sent</h2>
      {rounds.length > 0 ? (
        <Table
          caption="Rounds of this return"
          className="app-stacked"
          columns={[
            { heading: "Round", cell: ({ code }) => code },
            {
              heading: "Covers",
              named: true,
              cell: ({ firstDay, lastDay }) => `${londonDate(firstDay)} to ${londonDate(lastDay)}`,
            },
            { heading: "Due", named: true, cell: ({ dueOn }) => londonDate(dueOn) },
            { heading: "Figures final", named: true, cell: finalInWords },
            {
              heading: "Standing",
              named: true,
              cell: (round) => (
                <>
                  <Tag colour={tagOf[round.standing]}>{round.standingText}</Tag>
                  {round.sent ? (
                    <span className="app-muted">
                      {" "}
                      {round.sentOn ? londonDate(round.sentOn) : "Day not known"}
                    </span>
                  ) : null}
                </>
              ),
            },
            ...(actsOf ? [{ heading: "More", cell: actsOf }] : []),
          ]}
          rows={rounds}
          keyOf={({ code }) => code}
        />
      ) : (
        <p className="govuk-body">No dates are entered yet. They differ each year: see the guidance.</p>
      )}
      <h2 className="govuk-heading-m">Measures that come from it</h2>
      {measures.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {measures.map(({ indicator, title }) => (
            <li key={indicator}>
              {title} ({indicator})
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">No measure that you may see is named.</p>
      )}
      {changedBy && changedAt ? (
        <p className="govuk-body app-muted">
          Changed by {changedBy}, {londonDate(changedAt)}.
        </p>
      ) : null}
    </>
  );
}
