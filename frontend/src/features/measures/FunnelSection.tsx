import { useId } from "react";
import { FunnelPlot } from "#/charts/FunnelPlot";
import { beyond, type Funnel, type FunnelPoint, funnelOf, standingOf, standingWords } from "#/charts/funnel";
import { figureFormat } from "#/measure/figures";
import { Details } from "#/ui/Details";
import { Table } from "#/ui/Table";
import type { MeasureDocument } from "./measure-document";

interface FunnelSectionProps {
  document: MeasureDocument;
  points: readonly FunnelPoint[];
}

const whole = new Intl.NumberFormat("en-GB");
const caption = "The funnel plot as a table";

/** Whether the difference from other authorities is more than chance: in words, as a picture and as a table. Nothing where too few are known. */
export function FunnelSection({ document, points }: FunnelSectionProps) {
  const words = useId();
  const { measure, council } = document;
  const funnel = funnelOf(points);
  const own = funnel?.points.find(({ role }) => role === "own");
  if (!funnel || !own) return null;
  const format = figureFormat(measure.unit, measure.decimals);
  const period = measure.periods.at(-1)?.label ?? "";
  return (
    <>
      <h3 className="govuk-heading-s">Is the difference from other authorities more than chance?</h3>
      <p className="govuk-body app-column" id={words}>
        {funnelWords(funnel, own, council.name, format)}
      </p>
      <FunnelPlot
        title={`${measure.title}, ${period}`}
        describedBy={words}
        funnel={funnel}
        format={format}
        fileName={`${measure.indicator}-funnel`}
      />
      <p className="govuk-body app-muted">
        Large dot: {council.name}. Rings: its neighbours. Small grey dots: other authorities. Line: all of
        them together. Dashes: 95% limits. Dots: 99.8% limits.
      </p>
      <FunnelTable funnel={funnel} format={format} />
    </>
  );
}

/** What the picture says, and what it does not. */
function funnelWords(
  funnel: Funnel,
  own: FunnelPoint,
  council: string,
  format: (value: number) => string,
): string {
  const { points, average } = funnel;
  const standing = standingWords[standingOf(own, average)];
  const out = beyond(funnel);
  const spread =
    out * 2 > points.length
      ? " So many lie outside that the authorities differ for other reasons than chance: being outside is then no sign of its own."
      : "";
  return (
    `${council}: ${format((own.part / own.whole) * 100)}, ${whole.format(own.part)} of ${whole.format(own.whole)}. ` +
    `All ${points.length} authorities of which both numbers are known: ${format(average * 100)}. ` +
    `${standing} of what chance alone would do. ` +
    `${out} of ${points.length} lie outside the 99.8% limits, where chance alone would put 1 in 500.${spread}`
  );
}

function FunnelTable({
  funnel: { points, average },
  format,
}: {
  funnel: Funnel;
  format: (value: number) => string;
}) {
  return (
    <Details summary={caption}>
      <Table
        caption={caption}
        className="app-figures"
        columns={[
          { heading: "Authority", cell: ({ name, role }) => `${name}${roleWords[role]}` },
          { heading: "Numerator", numeric: true, cell: ({ part }) => whole.format(part) },
          { heading: "Denominator", numeric: true, cell: (point) => whole.format(point.whole) },
          { heading: "Percentage", numeric: true, cell: (point) => format((point.part / point.whole) * 100) },
          {
            heading: "Against what chance would do",
            className: "app-figures__words",
            cell: (point) => standingWords[standingOf(point, average)],
          },
        ]}
        rows={points.toSorted((a, b) => b.part / b.whole - a.part / a.whole)}
        keyOf={({ area }) => area}
        rowClassName={({ role }) => (role === "own" ? "app-figures__own" : undefined)}
      />
    </Details>
  );
}

const roleWords: Record<FunnelPoint["role"], string> = {
  own: " (this council)",
  neighbour: " (neighbour)",
  other: "",
};
