import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { renderInApp } from "#/testing/render-in-app";
import { changeWords } from "./ChangedLines";
import { HandedOver } from "./HandedOver";
import { HomeFollowed, HomeMoves, HomeStanding } from "./HomeView";
import { Published } from "./Published";

type Schemas = components["schemas"];

const may = { code: "2026-05", label: "May 2026", firstDay: "2026-05-01", lastDay: "2026-05-31" };

const brief: Schemas["MeasureInBrief"] = {
  scorecard: "early-help",
  scorecardTitle: "Early Help",
  period: may,
  revision: 1,
  publishedAt: "2026-06-12T08:00:00Z",
  indicator: "EH-1",
  title: "Contacts answered in time",
  unit: "RATE_PER_10000",
  unitText: "per 10,000 children",
  decimals: 1,
  figure: { period: "2026-05", label: "May 2026", display: "24.1", value: 24.1 },
  rating: { code: "RED", letter: "R", word: "Red", reason: "24.1 misses the target." },
  direction: { code: "WORSENED", arrow: "DOWN", text: "Worsened since April 2026 (number rose)" },
  targetText: "Less than 22",
  trend: [
    { period: "April 2026", value: 21.9 },
    { period: "May 2026", value: 24.1 },
  ],
};

const changed: Schemas["ChangedMeasure"] = {
  measure: brief,
  before: { label: "April 2026", display: "21.9", rating: "GREEN", ratingText: "Green" },
  movementText: "Worsened (number rose)",
  size: 2,
};

const nothing: Schemas["Home"] = {
  since: "2026-05-12T08:00:00Z",
  firstVisit: false,
  published: [],
  morePublished: false,
  turnedRed: [],
  turnedRedCount: 0,
  worsened: [],
  improved: [],
  followed: [],
  handedOver: [],
};

function HomeView({ home }: { home: Schemas["Home"] }) {
  return (
    <>
      <HomeMoves home={home} />
      <HomeFollowed followed={home.followed} />
      <HandedOver lines={home.handedOver} />
      <Published {...home} />
    </>
  );
}

test("where there is nothing to tell, that is said, and how a measure is followed", async () => {
  await renderInApp(<HomeView home={nothing} />);
  expect(screen.getByText("Nothing has been published to you since 12 May 2026.")).toBeVisible();
  expect(screen.getByText(/no measure turned red/)).toBeVisible();
  expect(screen.getByText(/no measure improved/)).toBeVisible();
  expect(screen.getByText(/choose “Follow this measure”/)).toBeVisible();
});

test("what turned red is a line with from, to, its rating and how far that is for it", async () => {
  await renderInApp(<HomeView home={{ ...nothing, turnedRed: [changed], turnedRedCount: 3 }} />);
  const red = within(screen.getByRole("region", { name: "Turned red" }));
  expect(red.getByRole("link", { name: "Contacts answered in time" })).toHaveAttribute(
    "href",
    "/scorecards/early-help/2026-05/measures/EH-1",
  );
  expect(red.getByText("21.9 to 24.1")).toBeVisible();
  expect(red.getByText("Red")).toBeVisible();
  expect(
    red.getByText("Worsened (number rose), 2.0 times as far as it usually moves. Was green."),
  ).toBeVisible();
  expect(red.getByText(/^And 2 more, on/)).toBeVisible();
});

test("ratings by the demonstration's rule are called so, once for all of them", async () => {
  const measure = { ...brief, targetText: "Demonstration rule, not the council's target: 22 or less" };
  const ruled = { ...changed, measure };
  await renderInApp(
    <HomeView home={{ ...nothing, worsened: [ruled], turnedRed: [ruled], turnedRedCount: 1 }} />,
  );
  const link = screen.getByRole("link", { name: "Demonstration rule, not the council's target" });
  expect(link).toHaveAttribute("href", "/about");
});

test("no more than five red ones stand at home, and the rest are counted", async () => {
  const turnedRed = Array.from({ length: 8 }, (_, place) => ({
    ...changed,
    measure: { ...brief, indicator: `EH-${place}` },
  }));
  await renderInApp(<HomeView home={{ ...nothing, turnedRed, turnedRedCount: 12 }} />);
  const red = within(screen.getByRole("region", { name: "Turned red" }));
  expect(red.getAllByRole("listitem")).toHaveLength(5);
  expect(red.getByText(/^And 7 more, on/)).toBeVisible();
});

const standing: Schemas["Standing"] = {
  measures: 84,
  improved: 30,
  worsened: 22,
  bandA: 12,
  bandB: 15,
  bandC: 17,
  bandD: 23,
  worstAndWorsened: 13,
  text: "13 of 84 measures got worse and are in England’s worst quarter.",
};

test("it begins with how many got worse and are worst, and with which they are", async () => {
  await renderInApp(
    <>
      <HomeStanding standing={standing} />
      <HomeView home={{ ...nothing, worsened: [changed] }} />
    </>,
  );
  expect(screen.getByText(standing.text)).toBeVisible();
  const worse = within(screen.getByRole("region", { name: "Got worse most" }));
  expect(worse.getByRole("link", { name: "Contacts answered in time" })).toBeVisible();
  expect(worse.getByRole("link", { name: "All that worsened: Early Help, May 2026" })).toHaveAttribute(
    "href",
    "/scorecards/early-help/2026-05?worry=worsened#measures",
  );
});

test("where nothing is rated, verdicts and quarters are counted instead of zeros", async () => {
  const edition = { ...brief, headline: "No rating has changed.", standing };
  const unrated = { green: 0, amber: 0, red: 0, notRated: 84 };
  await renderInApp(
    <HomeView
      home={{
        ...nothing,
        published: [
          { ...edition, counts: unrated },
          { ...edition, scorecard: "rated", counts: { ...unrated, red: 1 } },
        ],
      }}
    />,
  );
  const [first, second] = within(screen.getByRole("region", { name: /^Published/ })).getAllByRole("listitem");
  expect(first).toHaveTextContent("22 worsened, 30 improved, 23 in the worst quarter.");
  expect(first).not.toHaveTextContent("not rated");
  expect(second).toHaveTextContent("1 red, 0 amber, 0 green, 84 not rated.");
});

test("a followed measure without a figure says so beside its direction", async () => {
  const latest = { ...brief, figure: undefined, trend: [] };
  await renderInApp(
    <HomeView home={{ ...nothing, followed: [{ since: "2026-06-13T08:00:00Z", latest }] }} />,
  );
  const followed = within(screen.getByRole("region", { name: "Measures you follow" }));
  expect(followed.getByText("No figure")).toBeVisible();
  expect(followed.getByText("Worsened since April 2026 (number rose)")).toBeVisible();
});

test("from the sixth on, what is followed is folded away, and none is lost", async () => {
  const followed = Array.from({ length: 7 }, (_, place) => ({
    since: "2026-06-13T08:00:00Z",
    latest: { ...brief, indicator: `EH-${place}` },
  }));
  await renderInApp(<HomeView home={{ ...nothing, followed }} />);
  const region = within(screen.getByRole("region", { name: "Measures you follow" }));
  expect(region.getAllByRole("listitem", { hidden: true })).toHaveLength(7);
  expect(region.getByText("2 more that you follow")).toBeVisible();
  expect(region.getByText("2 more that you follow").closest("details")).not.toHaveAttribute("open");
});

test("what came back or was answered leads to the edition or the request", async () => {
  const line = { at: "2026-06-12T08:00:00Z", scorecard: "early-help", period: "2026-05", revision: 2 };
  await renderInApp(
    <HomeView
      home={{
        ...nothing,
        handedOver: [
          { ...line, text: "Sent back: Early Help, May 2026 (correction)" },
          { ...line, text: "Answered: DD-0007: Contacts", request: "DD-0007" },
          { at: line.at, text: "To lead on: recommendation 2026-27/03", recommendation: "2026-27-03" },
          { at: line.at, text: "A general question to answer: GQ-0001", query: "GQ-0001" },
          { at: line.at, text: "Overdue: action AC-0002", action: "AC-0002" },
        ],
      }}
    />,
  );
  const mine = within(screen.getByRole("region", { name: "What happened to your work and requests" }));
  expect(mine.getByRole("link", { name: /^Sent back/ })).toHaveAttribute(
    "href",
    "/editions/early-help/2026-05?revision=2",
  );
  expect(mine.getByRole("link", { name: /^Answered/ })).toHaveAttribute("href", "/requests/DD-0007");
  expect(mine.getByRole("link", { name: /^To lead on/ })).toHaveAttribute(
    "href",
    "/recommendations/2026-27-03",
  );
  expect(mine.getByRole("link", { name: /^A general question/ })).toHaveAttribute("href", "/queries/GQ-0001");
  expect(mine.getByRole("link", { name: /^Overdue/ })).toHaveAttribute("href", "/actions/AC-0002");
});

test("a correction is told with what it put right, and a first visit by its own heading", async () => {
  const counts = { green: 1, amber: 0, red: 2, notRated: 3 };
  const edition = { ...brief, counts, headline: "Since April 2026: 1 measure turned red." };
  await renderInApp(
    <HomeView
      home={{
        ...nothing,
        firstVisit: true,
        published: [
          { ...edition, revision: 2, erratum: "Late returns were left out." },
          { ...edition, scorecard: "other" },
        ],
        morePublished: true,
      }}
    />,
  );
  const published = within(screen.getByRole("region", { name: "Published in the last month" }));
  expect(published.getByText("Corrected 12 June 2026. Late returns were left out.")).toBeVisible();
  expect(
    published.getByText("Published 12 June 2026. Since April 2026: 1 measure turned red."),
  ).toBeVisible();
  expect(published.getByText(/^More was published/)).toBeVisible();
});

test("what was without a figure before is said without a period and a size", () => {
  expect(
    changeWords({
      ...changed,
      before: { display: "no figure", rating: "NOT_RATED", ratingText: "Not rated" },
      movementText: "Not compared: one has no number",
      size: undefined,
    }),
  ).toBe("Not compared: one has no number.");
});
