import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { DirectionOfTravel } from "#/measure/DirectionOfTravel";
import { RatingTag } from "#/measure/RatingTag";
import { londonDate } from "#/ui/dates";
import { Table } from "#/ui/Table";

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
      <Table
        caption="As published, edition by edition, newest first"
        region="As published, edition by edition"
        className="app-figures app-stacked"
        columns={[
          { heading: "Edition", cell: (each) => <Edition figure={each} linkTo={linkTo} /> },
          { heading: "Figure", cell: (each) => <Figure figure={each} /> },
          {
            heading: "Rating and target",
            cell: ({ rating, targetText }) => (
              <>
                <RatingTag rating={rating} />
                <span className="app-published__when">{targetText}</span>
              </>
            ),
          },
          {
            heading: "Direction of travel",
            className: "app-published__direction",
            cell: ({ direction }) => <DirectionOfTravel direction={direction} />,
          },
        ]}
        rows={items}
        keyOf={({ period, revision }) => `${period.code} ${revision}`}
      />
      {more ? <p className="govuk-body">Older editions are on the scorecard's own page.</p> : null}
    </>
  );
}

function Edition({
  figure: each,
  linkTo,
}: { figure: PublishedFigure } & Pick<PublishedHistoryProps, "linkTo">) {
  return (
    <>
      {linkTo(each, editionWords(each))}{" "}
      <span className="app-published__when">Published {londonDate(each.publishedAt)}</span>{" "}
      {each.supersededAt ? (
        <span className="app-published__when">Corrected {londonDate(each.supersededAt)}</span>
      ) : null}
    </>
  );
}

function Figure({ figure: each }: { figure: PublishedFigure }) {
  return (
    <>
      <span className="app-published__figure">{each.figure?.display ?? "No figure"}</span>{" "}
      {each.figure ? <span className="app-published__when">{figureWords(each)}</span> : null}
      {each.revised ? <span className="app-published__revised">{revisedWords(each.revised)}</span> : null}
    </>
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
