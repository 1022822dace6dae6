import { Link } from "@tanstack/react-router";
import { Table } from "#/ui/Table";
import type { HiddenFigures } from "./policy";

type Hidden = HiddenFigures["items"][number];

/** What a policy hides now, as it is, for officers. */
export function HiddenTable({ hidden: { total, items } }: { hidden: HiddenFigures }) {
  if (total === 0) return <p className="govuk-body">It hides no figure now.</p>;
  return (
    <>
      <p className="govuk-body">
        {total === 1 ? "It hides one figure." : `It hides ${total.toLocaleString("en-GB")} figures.`}
        {total > items.length
          ? ` The first ${items.length} are listed, the council’s own before others.`
          : ""}
      </p>
      <Table
        caption="What is hidden now"
        className="app-stacked"
        columns={[
          {
            heading: "Measure",
            cell: ({ indicator, title }) => (
              <Link to="/measures/$indicator" params={{ indicator }} className="govuk-link">
                {title}
              </Link>
            ),
          },
          { heading: "Area", cell: ({ areaName }) => areaName },
          { heading: "Period", cell: ({ periodLabel }) => periodLabel },
          { heading: "Figure", named: true, cell: figureWords },
          {
            heading: "Why",
            cell: ({ secondary }) => (secondary ? "Would give another back" : "Small"),
          },
        ]}
        rows={items}
        keyOf={({ indicator, area, period }) => `${indicator} ${area} ${period}`}
      />
    </>
  );
}

/** "43.48 (10 of 23)". */
export function figureWords({ value, numerator, denominator }: Hidden) {
  const said = [value, numerator, denominator].map((each) => each?.toLocaleString("en-GB"));
  const parts = said[1] && said[2] ? `${said[1]} of ${said[2]}` : "";
  if (!said[0]) return parts || "no number";
  return parts ? `${said[0]} (${parts})` : said[0];
}
