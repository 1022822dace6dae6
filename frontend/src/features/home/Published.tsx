import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { ratingWords } from "#/measure/RatingTag";
import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";
import { HomeSection } from "./HomeSection";

type Home = components["schemas"]["Home"];
type NewEdition = components["schemas"]["NewEdition"];

const shownFirst = 3;

type PublishedProps = Pick<Home, "since" | "firstVisit" | "published" | "morePublished">;

/** Editions and corrections since the last visit, each with what it says in one sentence and in figures. */
export function Published({ since, firstVisit, published, morePublished }: PublishedProps) {
  return (
    <HomeSection
      id="published"
      heading={firstVisit ? "Published in the last month" : "Published since you were last here"}
      none={
        firstVisit
          ? "Nothing was published to you in the last month."
          : `Nothing has been published to you since ${londonDate(since)}.`
      }
      isEmpty={published.length === 0}
    >
      <Editions editions={published.slice(0, shownFirst)} />
      {published.length > shownFirst ? (
        <Details summary={`${published.length - shownFirst} more that were published`}>
          <Editions editions={published.slice(shownFirst)} />
        </Details>
      ) : null}
      {morePublished ? (
        <p className="govuk-body-s">
          More was published than is listed here: see <AllScorecards />.
        </p>
      ) : null}
    </HomeSection>
  );
}

function Editions({ editions }: { editions: readonly NewEdition[] }) {
  return (
    <ul className="app-lines">
      {editions.map((edition) => (
        <li
          className="app-lines__item app-lines__item--running"
          key={`${edition.scorecard} ${edition.period.code}`}
        >
          <Edition edition={edition} />
        </li>
      ))}
    </ul>
  );
}

function AllScorecards() {
  return (
    <Link to="/scorecards" className="govuk-link">
      the scorecards
    </Link>
  );
}

function Edition({ edition }: { edition: NewEdition }) {
  const { scorecard, scorecardTitle, period, revision, erratum, publishedAt, headline } = edition;
  return (
    <>
      <Link
        to="/scorecards/$scorecard/$period"
        params={{ scorecard, period: period.code }}
        className="govuk-link"
      >
        {scorecardTitle}, {period.label}
      </Link>
      <p>
        {revision > 1 ? "Corrected" : "Published"} {londonDate(publishedAt)}. {erratum ?? headline}
      </p>
      <p>{countsInWords(edition)}</p>
    </>
  );
}

/** Ratings where something is rated; verdicts and the worst quarter where zeros would say nothing. */
export function countsInWords({ counts, standing }: Pick<NewEdition, "counts" | "standing">): string {
  const { red, amber, green, notRated } = counts;
  if (standing && red + amber + green === 0) {
    const { worsened, improved, bandD } = standing;
    return `${worsened} worsened, ${improved} improved, ${bandD} in the worst quarter.`;
  }
  const said = [
    `${red} ${ratingWords.RED}`,
    `${amber} ${ratingWords.AMBER}`,
    `${green} ${ratingWords.GREEN}`,
    `${notRated} ${ratingWords.NOT_RATED}`,
  ];
  return `${said.join(", ").toLowerCase()}.`;
}
