import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { SearchResults } from "./SearchResults";

const nothing = { total: 0, items: [] };
const measure = {
  indicator: "CYP-001",
  title: "Percentage of re-referrals",
  theme: "Children in Need",
  scorecard: "full-report",
  scorecardTitle: "Full report",
  period: "2024-25",
  periodLabel: "2024-25",
};

test("what was found leads to where it was published last, and says what else it was searched for as", async () => {
  await renderInApp(
    <SearchResults
      results={{
        query: "repeat referrals",
        alsoSearched: ["re-referrals", "re-referral", "referred again"],
        measures: { total: 21, items: [measure] },
        scorecards: nothing,
        requests: {
          total: 1,
          items: [{ reference: "DD-0007", question: "Why again?", measures: [measure.title] }],
        },
        glossary: nothing,
      }}
    />,
  );
  expect(screen.getByRole("status")).toHaveTextContent("22 found for “repeat referrals”.");
  expect(
    screen.getByText("It was also searched for as re-referrals, re-referral and referred again."),
  ).toBeVisible();
  expect(screen.getByRole("heading", { name: "Measures (21)" })).toBeVisible();
  expect(screen.getByText("The first 1 of 21. More words find fewer.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Percentage of re-referrals" })).toHaveAttribute(
    "href",
    "/scorecards/full-report/2024-25/measures/CYP-001",
  );
  expect(screen.getByRole("link", { name: "DD-0007: Why again?" })).toHaveAttribute(
    "href",
    "/requests/DD-0007",
  );
  expect(screen.queryByRole("heading", { name: /Scorecards/ })).toBeNull();
});

test("who may ask about a measure can do so from where they found it", async () => {
  const results = {
    query: "referrals",
    alsoSearched: [],
    measures: { total: 1, items: [measure] },
    scorecards: nothing,
    requests: nothing,
    glossary: nothing,
  };
  await renderInApp(<SearchResults results={results} mayAsk />);
  expect(screen.getByRole("link", { name: "Ask about it: Percentage of re-referrals" })).toHaveAttribute(
    "href",
    "/scorecards/full-report/2024-25/measures/CYP-001/request",
  );
});

test("where nothing was found, it says what to do next", async () => {
  await renderInApp(
    <SearchResults
      results={{
        query: "zebra",
        alsoSearched: [],
        measures: nothing,
        scorecards: nothing,
        requests: nothing,
        glossary: nothing,
      }}
    />,
  );
  expect(screen.getByRole("status")).toHaveTextContent("Nothing was found.");
  expect(screen.getByText(/another name for it/)).toBeVisible();
});
