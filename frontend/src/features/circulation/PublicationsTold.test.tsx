import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { type Circulation, type Circulations, PublicationsTold } from "./PublicationsTold";
import { ToldNotice } from "./ToldNotice";

const told: Circulation = {
  scorecard: "tracker",
  scorecardTitle: "Vision Tracker",
  period: "2026-05",
  periodLabel: "May 2026",
  revision: 1,
  publishedAt: "2026-06-12T08:00:00Z",
  state: "TOLD",
  told: 4,
  sent: 4,
  text: "4 people are told by e-mail.",
};

const known: Circulations = {
  items: [
    told,
    { ...told, revision: 2, state: "WAITING", told: undefined, text: "Waiting for the list of members." },
  ],
  listOfPeople: { isKnown: true, text: "The list of people is known." },
  troubles: [],
};

test("each publication says how many were told, or that it waits", async () => {
  await renderInApp(<PublicationsTold circulations={known} />);
  expect(screen.getByRole("row", { name: /Vision Tracker, May 2026 .*4 people are told/ })).toBeVisible();
  expect(screen.getByRole("row", { name: /correction 1 .*Waiting for the list of members/ })).toBeVisible();
  expect(screen.queryByText(/is not known/)).not.toBeInTheDocument();
});

test("what stands in the way is said first", async () => {
  await renderInApp(
    <PublicationsTold
      circulations={{
        items: [],
        listOfPeople: { isKnown: false, text: "Keycloak answered 503." },
        troubles: [
          {
            text: "The daily e-mail of one person could not be written.",
            since: "2026-06-12T08:00:00Z",
            lastAt: "2026-06-12T08:03:00Z",
            times: 3,
          },
        ],
      }}
    />,
  );
  expect(screen.getByText(/nobody can be written to. Keycloak answered 503/)).toBeVisible();
  expect(screen.getByText(/could not be written. It went wrong 3 times since 12 June 2026/)).toBeVisible();
  expect(screen.getByText(/^Nothing has been published/)).toBeVisible();
});

test.each([
  [{ ...told, told: 0, text: "Nobody was told by e-mail." }, true],
  [told, false],
] as const)("nobody told is a warning", async (circulation, warns) => {
  await renderInApp(<ToldNotice circulation={circulation} />);
  expect(screen.getByText(circulation.text)).toBeVisible();
  expect(screen.queryAllByText("Warning")).toHaveLength(warns ? 1 : 0);
});
