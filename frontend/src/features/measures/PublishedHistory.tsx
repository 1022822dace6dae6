import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { DirectionOfTravel } from "#/measure/DirectionOfTravel";
import { RatingTag } from "#/measure/RatingTag";
import { londonDate } from "#/ui/dates";
import { ScrollRegion } from "#/ui/ScrollRegion";

export type PublishedFigure = components["schemas"]["PublishedFigure"];

interface PublishedHistoryProps {
  history: components["schemas"]["PublishedHistory"];
  /** A link to what that revision of that edition says of the measure. */
  linkTo: (figure: PublishedFigure, words: string) => ReactNode;
}

/** What each edition said at the time, newest first, and where a later one gave another figure for the same period. */
export function PublishedHistory({ history: { items, more }, linkTo }: PublishedHistoryProps) {
  return (
    <>
      <p className="govuk-body app-column">
        Each row is what members read when that edition was published, whatever was revised later.
      </p>
      <ScrollRegion label="As published, edition by edition">
        <table className="govuk-table app-figures app-stacked">
          <caption className="govuk-visually-hidden">As published, edition by edition, newest first</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {["Edition", "Figure", "Rating and target", "Direction of travel"].map((name) => (
                <th className="govuk-table__header" scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {items.map((each) => (
              <Row key={`${each.period.code} ${each.revision}`} figure={each} linkTo={linkTo} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {more ? <p className="govuk-body">Older editions are on the scorecard's own page.</p> : null}
    </>
  );
}

function Row({ figure: each, linkTo }: { figure: PublishedFigure } & Pick<PublishedHistoryProps, "linkTo">) {
  return (
    <tr className="govuk-table__row">
      <th className="govuk-table__header" scope="row">
        {linkTo(each, editionWords(each))}{" "}
        <span className="app-published__when">Published {londonDate(each.publishedAt)}</span>{" "}
        {each.supersededAt ? (
          <span className="app-published__when">Corrected {londonDate(each.supersededAt)}</span>
        ) : null}
      </th>
      <td className="govuk-table__cell">
        <span className="app-published__figure">{each.figure?.display ?? "No figure"}</span>{" "}
        {each.figure ? <span className="app-published__when">{figureWords(each)}</span> : null}
        {each.revised ? <span className="app-published__revised">{revisedWords(each.revised)}</span> : null}
      </td>
      <td className="govuk-table__cell">
        <RatingTag rating={each.rating} />
        <span className="app-published__when">{each.targetText}</span>
      </td>
      <td className="govuk-table__cell app-published__direction">
        <DirectionOfTravel direction={each.direction} />
      </td>
    </tr>
  );
}

export function editionWords({ period, revision }: Pick<PublishedFigure, "period" | "revision">) {
  return revision > 1 ? `${period.label}, revision ${revision}` : period.label;
}

function figureWords({ figure }: PublishedFigure) {
  const facts = [`for ${figure?.label}`];
  if (figure?.symbolText) facts.push(figure.symbolText);
  if (figure?.status === "PROVISIONAL") facts.push("provisional");
  return facts.join(", ");
}

/** "Revised since: 18.1% in the edition Q2 2023/24". */
export function revisedWords(revised: NonNullable<PublishedFigure["revised"]>) {
  return `Revised since: ${revised.display} in the edition ${editionWords(revised)}`;
}
