import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { ChangedLines } from "./ChangedLines";
import { FollowedLines } from "./FollowedLines";
import { HomeSection } from "./HomeSection";
import { RuleNote } from "./RuleNote";

type Home = components["schemas"]["Home"];
type ChangedMeasure = components["schemas"]["ChangedMeasure"];

/** What a member with ten minutes wants to know first; nothing where no edition has a verdict. */
export function HomeStanding({ standing }: Pick<Home, "standing">) {
  return standing ? (
    <p className="govuk-body-l" id="standing">
      {standing.text}
    </p>
  ) : null;
}

type Moves = Pick<Home, "worsened" | "improved" | "turnedRed" | "turnedRedCount">;

/** What moved most, the bad beside the good, and what turned red beside both. */
export function HomeMoves({ home }: { home: Moves }) {
  const { worsened, improved, turnedRed } = home;
  const red = turnedRed.length > 0;
  return (
    <>
      <div className="app-home">
        <HomeSection
          id="worsened"
          heading="Got worse most"
          none={noneWorsened}
          isEmpty={worsened.length === 0}
        >
          <ChangedLines measures={worsened} />
          <AllOf measures={worsened} worsened />
        </HomeSection>
        <HomeSection
          id="improved"
          heading="Improved most"
          none={noneImproved}
          isEmpty={improved.length === 0}
        >
          <ChangedLines measures={improved} />
          <AllOf measures={improved} />
        </HomeSection>
        {red ? <HomeRed home={home} /> : null}
      </div>
      {red ? null : <HomeRed home={home} />}
      <RuleNote measures={[...worsened, ...improved, ...turnedRed].map(({ measure }) => measure)} />
    </>
  );
}

const redShown = 5;

/** Nothing is louder than a measure that turned red; that none did is one line. */
function HomeRed({ home }: { home: Pick<Home, "turnedRed" | "turnedRedCount"> }) {
  const shown = home.turnedRed.slice(0, redShown);
  const more = home.turnedRedCount - shown.length;
  return shown.length === 0 ? (
    <section aria-label="Turned red">
      <p className="govuk-body-s">In the newest edition of each scorecard no measure turned red.</p>
    </section>
  ) : (
    <HomeSection id="turned-red" heading="Turned red" none="" isEmpty={false}>
      <ChangedLines measures={shown} />
      {more > 0 ? (
        <p className="govuk-body-s">
          And {more} more, on{" "}
          <Link to="/scorecards" className="govuk-link">
            the scorecards
          </Link>
          .
        </p>
      ) : null}
    </HomeSection>
  );
}

export function HomeFollowed({ followed }: Pick<Home, "followed">) {
  return (
    <HomeSection
      id="followed"
      heading="Measures you follow"
      none={noneFollowed}
      isEmpty={followed.length === 0}
    >
      <FollowedLines followed={followed} />
      <RuleNote measures={followed.map(({ latest }) => latest)} />
    </HomeSection>
  );
}

const noneWorsened =
  "In the newest edition of each scorecard no measure worsened by more than it usually moves.";
const noneImproved =
  "In the newest edition of each scorecard no measure improved by more than it usually moves.";
const noneFollowed =
  "You follow no measures yet. To follow one, open a measure on a scorecard and choose “Follow this measure”.";

/** Where the rest of them are: the scorecard that the first of them is on. */
function AllOf({ measures, worsened }: { measures: readonly ChangedMeasure[]; worsened?: boolean }) {
  const first = measures[0]?.measure;
  if (!first) return null;
  const { scorecard, scorecardTitle, period } = first;
  return (
    <p className="govuk-body-s">
      {worsened ? (
        <Link
          to="/scorecards/$scorecard/$period"
          params={{ scorecard, period: period.code }}
          search={{ worry: "worsened" }}
          hash="measures"
          className="govuk-link"
        >
          All that worsened: {scorecardTitle}, {period.label}
        </Link>
      ) : (
        <Link
          to="/scorecards/$scorecard/$period/changes"
          params={{ scorecard, period: period.code }}
          className="govuk-link"
        >
          All changes: {scorecardTitle}, {period.label}
        </Link>
      )}
    </p>
  );
}
