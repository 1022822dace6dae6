import { Comparisons } from "#/measure/Comparisons";
import { Position } from "#/measure/Position";
import { RatingTag } from "#/measure/RatingTag";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { quartersInWords, type ReviewedMeasure } from "./target-review";

/** How a measure stands now: what next year's target is held against. */
export function MeasureFacts({ measure: { now, limits } }: { measure: ReviewedMeasure }) {
  const latest = now.periods.at(-1);
  const quarters = quartersInWords(now);
  const rows: (SummaryRow | undefined)[] = [
    {
      key: "Latest figure",
      value: latest ? (
        <>
          {latest.display} in {latest.label} <RatingTag rating={now.rating} />
        </>
      ) : (
        "No figure yet"
      ),
    },
    now.yearToDate ? { key: "Year to date", value: now.yearToDate.display } : undefined,
    now.previousYear ? { key: "Year before", value: now.previousYear.display } : undefined,
    { key: "Target now", value: now.targetText },
    {
      key: "Usual ups and downs",
      value: limits?.text ?? "There are too few figures for limits of what chance brings.",
    },
    {
      key: "Others",
      value: <Comparisons comparisons={now.comparisons} notes={now.comparisonNotes} />,
    },
    now.position ? { key: "Among all authorities", value: <Position position={now.position} /> } : undefined,
    quarters ? { key: "Quarters of all", value: quarters } : undefined,
  ];
  return <SummaryList rows={rows.filter((row) => row !== undefined)} />;
}
