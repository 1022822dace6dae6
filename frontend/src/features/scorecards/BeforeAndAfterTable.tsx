import { Link } from "@tanstack/react-router";
import { RatingTag } from "#/measure/RatingTag";
import { ScrollRegion } from "#/ui/ScrollRegion";
import type { Changes } from "./WhatChanged";

type Side = Changes["rows"][number]["before"];

interface BeforeAndAfterTableProps {
  scorecard: string;
  period: string;
  changes: Changes;
  /** The later edition's period, in words. */
  now: string;
}

/** Every measure of either edition, before and after. */
export function BeforeAndAfterTable({ scorecard, period, changes, now }: BeforeAndAfterTableProps) {
  const caption = `Every measure in ${changes.since.label} and in ${now}`;
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table app-figures app-figures--read app-stacked">
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Measure", changes.since.label, now, "What became of it"].map((heading) => (
              <th key={heading} scope="col" className="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {changes.rows.map(({ indicator, title, before, after, movementText }) => (
            <tr key={indicator} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {after ? (
                  <Link
                    to="/scorecards/$scorecard/$period/measures/$indicator"
                    params={{ scorecard, period, indicator }}
                    className="govuk-link"
                  >
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </th>
              <td className="govuk-table__cell">
                <SideCell side={before} column={changes.since.label} />
              </td>
              <td className="govuk-table__cell">
                <SideCell side={after} column={now} />
              </td>
              <td className="govuk-table__cell">
                <span className="app-stacked__label">What became of it: </span>
                {movementText}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A measure of another rhythm, or one whose figure is late, says which period its figure is of. */
function SideCell({ side, column }: { side: Side; column: string }) {
  if (!side) {
    return (
      <>
        <span className="app-stacked__label">{column}: </span>Not on the scorecard
      </>
    );
  }
  return (
    <>
      <span className="app-stacked__label">{column}: </span>
      {side.display}
      {side.label && side.label !== column ? ` (${side.label})` : ""}
      <br />
      <RatingTag
        rating={{
          code: side.rating,
          word: side.ratingText,
          letter: side.rating === "NOT_RATED" ? undefined : side.rating.charAt(0),
        }}
      />
    </>
  );
}
