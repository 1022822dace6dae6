import { QueryClient } from "@tanstack/react-query";
import { expect, onTestFinished, test } from "vitest";
import { client } from "#/api/client";
import { editionDocumentQuery, editionFilesQuery, editionQuery } from "#/api/editions";
import { measureDocumentQuery } from "#/api/measures";
import { requestQuery } from "#/api/requests";
import { scorecardQuery, scorecardsQuery } from "#/api/scorecards";
import { glossaryQuery } from "#/api/service";
import { wantedAt } from "./early";

const scorecard = ["full-report", "2024-25"] as const;

/** What each page's loader waits for. */
const waitedFor = {
  "/": [scorecardsQuery],
  "/scorecards/full-report/2024-25": [
    editionDocumentQuery(...scorecard),
    editionQuery(...scorecard),
    glossaryQuery,
    editionFilesQuery(...scorecard),
  ],
  "/scorecards/full-report/2024-25/measures/CYP-001": [
    measureDocumentQuery(...scorecard, "CYP-001"),
    editionQuery(...scorecard),
    scorecardQuery("full-report"),
    glossaryQuery,
  ],
  "/requests/DD-0001": [requestQuery("DD-0001")],
};

test.each(Object.entries(waitedFor))(
  "%s asks early for what it asks again later",
  async (pathname, queries) => {
    const asked: string[] = [];
    const noting = {
      onRequest({ request }: { request: Request }) {
        asked.push(new URL(request.url).pathname);
        return Response.json({});
      },
    };
    client.use(noting);
    onTestFinished(() => client.eject(noting));
    const cache = new QueryClient();
    for (const query of queries) await cache.fetchQuery(query as typeof glossaryQuery);
    expect(wantedAt({ pathname, search: "" })?.asks.map((path) => `/api/v1/${path}`)).toEqual(asked);
  },
);

test.each([
  ["/requests/new", ""],
  ["/scorecards/full-report", ""],
  ["/scorecards/full-report/2024-25", "?revision=2"],
])("%s%s asks for nothing before its time", (pathname, search) => {
  expect(wantedAt({ pathname, search })).toBeUndefined();
});
