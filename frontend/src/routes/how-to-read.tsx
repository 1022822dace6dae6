import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { settingsQuery } from "#/api/figures";
import { serviceQuery } from "#/api/service";
import { may } from "#/app/permissions";
import { type DirectionScheme, schemes } from "#/features/settings/direction-schemes";
import { DirectionOfTravel } from "#/measure/DirectionOfTravel";
import { demonstrationRule } from "#/measure/demonstration-rule";
import { BandTag, bandWords } from "#/measure/Position";
import { RatingKey } from "#/measure/RatingKey";
import { Assurance, assuranceWords, Variation, variationWords } from "#/measure/Variation";
import { Page } from "#/ui/Page";
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
    code: "WORSENED_WITHIN_LIMITS",
    arrow: "DOWN",
    text: "Worsened since 2022-23 (number rose), but still within the limits of the target",
    meaning: "Worse than before, but the target is still met or within its tolerance.",
  },
  {
    code: "WORSENED_OUTSIDE_LIMITS",
    arrow: "DOWN",
    text: "Worsened since 2022-23 (number rose), and outside the limits of the target",
    meaning: "Worse than before, and the target is missed by more than its tolerance.",
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
  {
    code: "NO_CHANGE",
    arrow: "LEVEL",
    text: "Higher than in September 2023; no real change",
    meaning: "The number moved, but no further than it usually does by chance.",
  },
  {
    code: "INCREASED",
    arrow: "NONE",
    text: "Higher than in September 2023; not enough evidence of a change",
    meaning:
      "The number moved, but nothing shows that things really changed: figures are too few or have gaps, they usually move by more, or the same happens every year at this time.",
  },
  {
    code: "IMPROVED",
    arrow: "UP",
    text: "Improved by more than chance, though lower than in September 2023",
    meaning:
      "Its control chart shows a real improvement, such as seven months above the average, whatever the latest month did.",
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

const bands = [
  { band: "A", colour: "GREEN" },
  { band: "B", colour: "NONE" },
  { band: "C", colour: "NONE" },
  { band: "D", colour: "RED" },
] as const;

const variations = ["IMPROVEMENT", "CONCERN", "NEUTRAL", "COMMON_CAUSE", "UNDECIDED"] as const;
const assurances = ["CONSISTENTLY_MEETS", "CONSISTENTLY_MISSES", "HIT_AND_MISS"] as const;

function HowToRead() {
  const me = Route.useRouteContext({ select: (context) => context.me });
  // Anyone may open this page; which scheme is used here is for those who may read figures.
  const { data: service } = useQuery(serviceQuery);
  const settings = useQuery({ ...settingsQuery, enabled: may(me, "figures:read") }).data?.data;
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
          letter, a shape and a word as well as a colour. Where the latest figure is more than a year behind,
          its age stands beside it and the rating is called “last known”. A figure that its source marks as of
          low reliability (u) is shown, but not rated, ranked or compared.
        </p>
        <RatingKey />
        {service?.demonstration ? (
          <p className="govuk-body">
            This is a demonstration. Where no target was published, it rates by the average of the council’s
            statistical neighbours for the same period, with amber within 5% of it, and says “
            {demonstrationRule}
            ”.{" "}
            <Link to="/about" className="govuk-link">
              About that rule
            </Link>
          </p>
        ) : null}

        <h2 className="govuk-heading-m">Direction of travel</h2>
        <p className="govuk-body">
          The arrow speaks of performance, not of the number, and says what the figure is compared with.
          Rating and direction are separate: a measure can be red and improving.
        </p>
        <dl className="app-key app-key--wide">
          {directions.map(({ meaning, ...direction }) => (
            <div className="app-key__row" key={direction.text}>
              <dt>
                <DirectionOfTravel direction={direction} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>

        <h3 className="govuk-heading-s">Three ways to read movement</h3>
        <dl className="app-how-to-read">
          {(Object.keys(schemes) as DirectionScheme[]).map((scheme) => (
            <div key={scheme}>
              <dt>
                {schemes[scheme].name}
                {settings?.directionScheme === scheme ? " (used here)" : ""}
              </dt>
              <dd>{schemes[scheme].meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="govuk-body">
          A published edition keeps the way it was published with, even when the council chooses another.
        </p>

        <h2 className="govuk-heading-m">Year to date and last year</h2>
        <p className="govuk-body">
          The year to date adds up counts since the year began. A percentage of the year so far is all
          numerators over all denominators, never an average of monthly percentages; where those are not held,
          it is not worked out and says so. “Same period last year” is the figure of the same week, month,
          quarter or term a year before.
        </p>

        <h2 className="govuk-heading-m">Real change or chance</h2>
        <p className="govuk-body">
          Weekly and monthly figures go up and down by chance. A control chart learns from the figures how
          far, and says when one differs by more than that. It needs at least 13 figures; what it needs to
          call a movement chance, it says where that is missing.
        </p>
        <dl className="app-key app-key--wide">
          {variations.map((code) => (
            <div className="app-key__row" key={code}>
              <dt>
                <Variation code={code} words={variationWords[code].word} />
              </dt>
              <dd>{variationWords[code].meaning}</dd>
            </div>
          ))}
          {assurances.map((code) => (
            <div className="app-key__row" key={code}>
              <dt>
                <Assurance code={code} words={assuranceWords[code].word} />
              </dt>
              <dd>{assuranceWords[code].meaning}</dd>
            </div>
          ))}
        </dl>

        <h2 className="govuk-heading-m">Small numbers</h2>
        <p className="govuk-body">
          Beside a percentage you read what it is made of, such as “45 of 120”. Where few are counted, one
          child more or fewer moves the figure a lot: the page then warns of small numbers and says by how
          much.
        </p>

        <h2 className="govuk-heading-m">Compared with others</h2>
        <p className="govuk-body">
          “Better than England” and “Worse than England” already take account of which way is good. Where
          neither is good, you read “Higher” or “Lower”. Only figures of the same period are compared, and
          only the council is rated.
        </p>
        <p className="govuk-body">
          Statistical neighbours are ten councils most like this one. Their figure is the average of those
          that have one, this council left out. The measure’s page lists them one by one.
        </p>

        <h2 className="govuk-heading-m">Rank and quarters</h2>
        <p className="govuk-body">
          Rank 1 is the best of all authorities that have a figure for the same period; those with the same
          figure share a rank. The letter says which quarter of authorities the council is in. Where no
          direction is good there is neither rank nor letter.
        </p>
        <dl className="app-key">
          {bands.map(({ band, colour }) => (
            <div className="app-key__row" key={band}>
              <dt>
                <BandTag band={band} colour={colour} />
              </dt>
              <dd>{bandWords[band]}</dd>
            </div>
          ))}
        </dl>

        <h2 className="govuk-heading-m">Periods</h2>
        <p className="govuk-body">
          2023-24 is a financial year, April to March. 2023/24 is an academic year, September to August. The
          latest period is the latest for which there are figures: measures of different sources do not arrive
          at the same time.
        </p>

        <h2 className="govuk-heading-m">Symbols instead of numbers</h2>
        <SummaryList rows={symbols} />
        {may(me, "editions:read") ? (
          <p className="govuk-body">
            <Link to="/glossary" className="govuk-link">
              What the words mean
            </Link>
          </p>
        ) : null}
      </div>
    </Page>
  );
}
