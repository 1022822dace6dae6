import { createFileRoute } from "@tanstack/react-router";
import { DirectionOfTravel } from "#/ui/DirectionOfTravel";
import { Page } from "#/ui/Page";
import { RatingKey } from "#/ui/RatingKey";
import { SummaryList } from "#/ui/SummaryList";

export const Route = createFileRoute("/how-to-read")({ component: HowToRead });

const directions = [
  {
    code: "IMPROVED",
    arrow: "UP",
    text: "Improved since 2022-23 (number fell)",
    meaning: "Things got better. Here low is good, so a smaller number is an improvement.",
  },
  {
    code: "WORSENED",
    arrow: "DOWN",
    text: "Worsened since 2022-23 (number rose)",
    meaning: "Things got worse.",
  },
  {
    code: "NO_CHANGE",
    arrow: "LEVEL",
    text: "No change since 2022-23",
    meaning: "The figure is the same at the decimals shown, or moved too little to count.",
  },
  {
    code: "INCREASED",
    arrow: "UP",
    text: "Increased since 2022-23",
    meaning: "The number rose, and for this measure neither direction is good.",
  },
] as const;

const symbols = [
  { key: "c", value: "Suppressed: the number is so small that it could identify a person" },
  { key: "x", value: "Not available" },
  { key: "z", value: "Not applicable" },
  { key: "low or k", value: "Rounds to 0, but is not 0" },
  { key: "u", value: "Low reliability: read it with care" },
  { key: "0", value: "A true zero" },
];

function HowToRead() {
  return (
    <Page title="How to read the scorecards">
      <div className="app-column">
        <h2 className="govuk-heading-m">Which way is good</h2>
        <p className="govuk-body">
          Each measure says “High is good”, “Low is good” or “No good direction”. A measure with no good
          direction tells you about activity or demand: it is never rated.
        </p>

        <h2 className="govuk-heading-m">Ratings</h2>
        <p className="govuk-body">
          A rating compares the latest figure, at the decimals you see, with the target for its year. It has a
          letter, a shape and a word as well as a colour.
        </p>
        <RatingKey />

        <h2 className="govuk-heading-m">Direction of travel</h2>
        <p className="govuk-body">
          The arrow speaks of performance, not of the number, and says what the figure is compared with.
          Rating and direction are separate: a measure can be red and improving.
        </p>
        <dl className="app-key app-key--wide">
          {directions.map(({ meaning, ...direction }) => (
            <div className="app-key__row" key={direction.code}>
              <dt>
                <DirectionOfTravel direction={direction} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>

        <h2 className="govuk-heading-m">Compared with others</h2>
        <p className="govuk-body">
          “Better than England” and “Worse than England” already take account of which way is good. Where
          neither is good, you read “Higher” or “Lower”. Only figures of the same period are compared, and
          only the council is rated.
        </p>

        <h2 className="govuk-heading-m">Periods</h2>
        <p className="govuk-body">
          2023-24 is a financial year, April to March. 2023/24 is an academic year, September to August. The
          latest period is the latest for which there are figures: measures of different sources do not arrive
          at the same time.
        </p>

        <h2 className="govuk-heading-m">Symbols instead of numbers</h2>
        <SummaryList rows={symbols} />
      </div>
    </Page>
  );
}
