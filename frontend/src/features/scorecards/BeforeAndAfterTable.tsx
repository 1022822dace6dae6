import { Link } from "@tanstack/react-router";
import { RatingTag } from "#/measure/RatingTag";
import { Table } from "#/ui/Table";
import { byWeight, movementWords } from "./by-weight";
import type { Changes } from "./WhatChanged";

type Side = Changes["rows"][number]["before"];

interface BeforeAndAfterTableProps {
  scorecard: string;
  period: string;
  changes: Changes;
  /** The later edition's period, in words. */
  now: string;
}

/** Every measure of either edition, before and after, by how much it matters. */
export function BeforeAndAfterTable({ scorecard, period, changes, now }: BeforeAndAfterTableProps) {
  const then = changes.since.label;
  return (
    <Table
      caption={`Every measure in ${then} and in ${now}`}
      captionSize="s"
      className="app-figures app-figures--read app-stacked"
      columns={[
        {
          heading: "Measure",
          cell: ({ indicator, title, after }) =>
            after ? (
              <Link
                to="/scorecards/$scorecard/$period/measures/$indicator"
                params={{ scorecard, period, indicator }}
                className="govuk-link"
              >
                {title}
              </Link>
            ) : (
              title
            ),
        },
        { heading: then, named: true, cell: ({ before }) => <SideCell side={before} column={then} /> },
        { heading: now, named: true, cell: ({ after }) => <SideCell side={after} column={now} /> },
        { heading: "What became of it", named: true, cell: movementWords },
      ]}
      rows={byWeight(changes.rows)}
      keyOf={({ indicator }) => indicator}
    />
  );
}

/** A measure of another rhythm, or one whose figure is late, says which period its figure is of. */
function SideCell({ side, column }: { side: Side; column: string }) {
  if (!side) return "Not on the scorecard";
  return (
    <>
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
