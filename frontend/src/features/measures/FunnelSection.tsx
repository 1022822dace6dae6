import { useId } from "react";
import { FunnelPlot } from "#/charts/FunnelPlot";
import { beyond, type Funnel, type FunnelPoint, funnelOf, standingOf, standingWords } from "#/charts/funnel";
import { figureFormat } from "#/measure/figures";
import { Details } from "#/ui/Details";
import { ScrollRegion } from "#/ui/ScrollRegion";
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
  const heads = ["Numerator", "Denominator", "Percentage"];
  return (
    <Details summary={caption}>
      <ScrollRegion label={caption}>
        <table className="govuk-table app-figures">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                Authority
              </th>
              {heads.map((name) => (
                <th key={name} scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {name}
                </th>
              ))}
              <th scope="col" className="govuk-table__header">
                Against what chance would do
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {points
              .toSorted((a, b) => b.part / b.whole - a.part / a.whole)
              .map((point) => (
                <tr
                  key={point.area}
                  className={`govuk-table__row${point.role === "own" ? " app-figures__own" : ""}`}
                >
                  <th scope="row" className="govuk-table__header">
                    {point.name}
                    {roleWords[point.role]}
                  </th>
                  {[
                    whole.format(point.part),
                    whole.format(point.whole),
                    format((point.part / point.whole) * 100),
                  ].map((figure, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                    <td key={column} className="govuk-table__cell govuk-table__cell--numeric">
                      {figure}
                    </td>
                  ))}
                  <td className="govuk-table__cell app-figures__words">
                    {standingWords[standingOf(point, average)]}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Details>
  );
}

const roleWords: Record<FunnelPoint["role"], string> = {
  own: " (this council)",
  neighbour: " (neighbour)",
  other: "",
};
