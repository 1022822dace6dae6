import type { ControlChartData } from "#/charts/control-data";
import { Variation, variationWords } from "#/measure/Variation";
import { Details } from "#/ui/Details";
import { ScrollRegion } from "#/ui/ScrollRegion";

const caption = "The control chart as a table";

interface ControlTableProps {
  chart: ControlChartData;
  format: (value: number) => string;
}

/** Newest first: each figure, the average and limits it is judged by, and what it shows. */
export function ControlTable({ chart: { points, stretches }, format }: ControlTableProps) {
  const limit = (value: number | undefined) => (value === undefined ? "None" : format(value));
  return (
    <Details summary={caption}>
      <ScrollRegion label={caption}>
        <table className="govuk-table app-figures">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                Period
              </th>
              {["Figure", "Average", "Lower limit", "Upper limit"].map((name) => (
                <th key={name} scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {name}
                </th>
              ))}
              <th scope="col" className="govuk-table__header">
                What it shows
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {points.toReversed().map(({ period, label, display, stretch, variation, cause, causeText }) => {
              const of = stretches[stretch];
              return (
                <tr key={period} className="govuk-table__row">
                  <th scope="row" className="govuk-table__header">
                    {label}
                  </th>
                  <td className="govuk-table__cell govuk-table__cell--numeric">{display}</td>
                  {[of?.mean, of?.lower, of?.upper].map((value, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                    <td key={column} className="govuk-table__cell govuk-table__cell--numeric">
                      {limit(value)}
                    </td>
                  ))}
                  <td className="govuk-table__cell app-figures__words">
                    <Variation
                      code={variation}
                      words={cause === "NONE" ? causeText : `${variationWords[variation].word}: ${causeText}`}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Details>
  );
}
