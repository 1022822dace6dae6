import { Link } from "@tanstack/react-router";
import { RatingTag } from "#/measure/RatingTag";
import { londonDate } from "#/ui/dates";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { figuresInWords, type WholeMeasure } from "./indicator-review";

/** What there is to know of a measure before one says what is to become of it. */
export function MeasureFacts({ whole }: { whole: WholeMeasure }) {
  const { measure, definition, numerator, source } = whole;
  const { rating, ratedIn, droppedBefore } = measure;
  const rows: SummaryRow[] = [
    { key: "Today", value: measure.inSet ? "On this scorecard" : "Not on this scorecard" },
    { key: "Theme", value: measure.theme },
    { key: "Last two years", value: figuresInWords(measure) },
    ...(rating
      ? [
          {
            key: "Rating",
            value: (
              <>
                <RatingTag rating={rating} /> {ratedIn}
                <br />
                {rating.reason}
              </>
            ),
          },
        ]
      : []),
    { key: "Asked about", value: measure.requests === 1 ? "Once" : `${measure.requests} times` },
    { key: "Also on", value: measure.alsoOn.join("; ") || "No other scorecard" },
    { key: "Data quality", value: measure.quality.join(" ") || "Nothing to say" },
    { key: "Definition", value: definition },
    ...(numerator ? [{ key: "Numerator", value: numerator }] : []),
    ...(source ? [{ key: "Source", value: source }] : []),
    ...(droppedBefore
      ? [
          {
            key: "Dropped before",
            value: (
              <>
                From {londonDate(droppedBefore.from)}, by{" "}
                <Link
                  to="/indicator-reviews/$review"
                  params={{ review: droppedBefore.review }}
                  className="govuk-link"
                >
                  {droppedBefore.review}
                </Link>
                , to be asked about again on {londonDate(droppedBefore.askAgainOn)}: {droppedBefore.minute}
              </>
            ),
          },
        ]
      : []),
  ];
  return <SummaryList rows={rows} />;
}
