import { Link } from "@tanstack/react-router";
import { RatingTag } from "#/measure/RatingTag";
import { type Column, Table } from "#/ui/Table";
import { Tag } from "#/ui/Tag";
import {
  changeColour,
  figuresInWords,
  type IndicatorReview,
  type MeasureInReview,
  viewsInWords,
} from "./indicator-review";

/** Today's set beside everything else there is to choose from. */
export function MeasuresSideBySide({ review }: { review: IndicatorReview }) {
  const today = review.measures.filter(({ inSet }) => inSet);
  const others = review.measures.filter(({ inSet }) => !inSet);
  return (
    <>
      <h2 className="govuk-heading-m">On this scorecard today: {today.length}</h2>
      <Measures caption="On this scorecard today" reference={review.reference} measures={today} />
      <h2 className="govuk-heading-m">To choose from beside: {others.length}</h2>
      {others.length > 0 ? (
        <Measures caption="To choose from beside" reference={review.reference} measures={others} />
      ) : (
        <p className="govuk-body">{review.catalogueTitle} shows no other measure.</p>
      )}
    </>
  );
}

interface MeasuresProps {
  caption: string;
  reference: string;
  measures: readonly MeasureInReview[];
}

function Measures({ caption, reference, measures }: MeasuresProps) {
  const columns: Column<MeasureInReview>[] = [
    {
      heading: "Measure",
      cell: ({ indicator, title, theme }) => (
        <>
          <Link
            to="/indicator-reviews/$review/$indicator"
            params={{ review: reference, indicator }}
            className="govuk-link"
          >
            {title}
          </Link>
          <br />
          <span className="app-muted">{theme}</span>
        </>
      ),
    },
    { heading: "Last two years", named: true, cell: figuresInWords },
    {
      heading: "Rating",
      named: true,
      cell: ({ rating, ratedIn }) =>
        rating ? (
          <>
            <RatingTag rating={rating} /> <span className="app-muted">{ratedIn}</span>
          </>
        ) : (
          "None published"
        ),
    },
    { heading: "Asked about", named: true, numeric: true, cell: ({ requests }) => requests },
    {
      heading: "Also on",
      named: true,
      cell: ({ alsoOn }) => (alsoOn.length > 0 ? alsoOn.join("; ") : "No other scorecard"),
    },
    {
      heading: "Data quality",
      named: true,
      cell: ({ quality }) => (quality.length > 0 ? quality.join(" ") : "Nothing to say"),
    },
    {
      heading: "The group",
      named: true,
      cell: ({ decision, ...measure }) =>
        decision ? (
          <>
            <Tag colour={changeColour(decision.change)}>{decision.words}</Tag>
            {decision.replacement ? ` ${decision.replacement}` : null}
          </>
        ) : (
          (viewsInWords(measure) ?? "Nothing said yet")
        ),
    },
  ];
  return (
    <Table
      caption={caption}
      className="app-stacked"
      columns={columns}
      rows={measures}
      keyOf={({ indicator }) => indicator}
    />
  );
}
