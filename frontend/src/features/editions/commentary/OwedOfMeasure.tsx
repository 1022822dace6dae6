import { Link } from "@tanstack/react-router";
import { RatingTag } from "#/measure/RatingTag";
import { londonDateTime } from "#/ui/dates";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { lackingWords, type ServiceOwing } from "../tasks/ServiceTasks";
import type { MeasureCommentary } from "./written";

interface OwedOfMeasureProps {
  place: { scorecard: string; period: string; revision?: number };
  /** Whether the edition waits for causes and actions. */
  required: boolean;
  measure: ServiceOwing["measures"][number];
  said?: MeasureCommentary;
}

/** How the measure stands and what is owed of it, above the form. */
export function OwedOfMeasure({
  place: { scorecard, period, revision },
  required,
  measure,
  said,
}: OwedOfMeasureProps) {
  const { indicator, rating, figure, commentary, lacking } = measure;
  const rows: SummaryRow[] = [
    {
      key: "Rating",
      value: (
        <>
          <RatingTag rating={rating} /> {rating.reason}
        </>
      ),
    },
    { key: "Figure", value: figure.text },
    {
      key: "Commentary",
      value: lacking.length > 0 ? `${commentary.text}. ${lackingWords(lacking, required)}` : commentary.text,
    },
    ...(said
      ? [{ key: "Last written", value: `${londonDateTime(said.writtenAt)} by ${said.writtenBy}` }]
      : []),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <p className="govuk-body">
        <Link
          to="/scorecards/$scorecard/$period/measures/$indicator"
          params={{ scorecard, period, indicator }}
          search={{ revision }}
          className="govuk-link"
        >
          Preview this measure as members will see it
        </Link>
      </p>
    </>
  );
}
