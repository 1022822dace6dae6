import { queryOptions } from "@tanstack/react-query";
import { $api, client } from "./client";
import { ApiProblem } from "./problem";
import type { components } from "./schema";

export type Schemas = components["schemas"];

let seenSignedIn = false;

/** Whether somebody has been signed in since the app was loaded: a 401 then means that their session has ended. */
export function hasBeenSignedIn() {
  return seenSignedIn;
}

/** Who is signed in, or null: for a page that anyone may open, not being signed in is not an error. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<Schemas["Me"] | null> => {
    try {
      const me = (await client.GET("/me", { signal })).data ?? null;
      seenSignedIn ||= me !== null;
      return me;
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === 401) return null;
      throw problem;
    }
  },
});

export const serviceQuery = queryOptions({
  ...$api.queryOptions("get", "/service"),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What the words on a scorecard mean: part of the service, so it does not change while a page is open. */
export const glossaryQuery = queryOptions({
  ...$api.queryOptions("get", "/glossary"),
  staleTime: Number.POSITIVE_INFINITY,
});

export const scorecardsQuery = $api.queryOptions("get", "/scorecards");

export function scorecardQuery(scorecard: string) {
  return $api.queryOptions("get", "/scorecards/{scorecard}", { params: { path: { scorecard } } });
}

/** Every version of which measures a scorecard shows, newest first. */
export function setsQuery(scorecard: string) {
  return $api.queryOptions("get", "/scorecards/{scorecard}/sets", { params: { path: { scorecard } } });
}

/** What changed between two published editions of a scorecard. */
export function changesQuery(scorecard: string, period: string, since: string) {
  return $api.queryOptions("get", "/scorecards/{scorecard}/editions/{period}/changes", {
    params: { path: { scorecard, period }, query: { since } },
  });
}

type EditionFilter = { scorecard?: string; state?: Schemas["EditionState"] };

/** Every edition that fits, page after page: a scorecard has tens of them, not thousands. */
export function editionsQuery(filter: EditionFilter = {}) {
  return queryOptions({
    queryKey: ["editions", filter],
    queryFn: ({ signal }) =>
      everyPage<Schemas["EditionSummary"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/editions", { params: { query }, signal })).data;
      }),
  });
}

export function editionDocumentQuery(scorecard: string, period: string, revision?: number, variant?: "OPEN") {
  return $api.queryOptions("get", "/scorecards/{scorecard}/editions/{period}/document", {
    params: { path: { scorecard, period }, query: { revision, variant } },
  });
}

/** The files of an edition, and how far those still being made are. */
export function editionFilesQuery(scorecard: string, period: string, revision?: number) {
  return $api.queryOptions("get", "/scorecards/{scorecard}/editions/{period}/files", {
    params: { path: { scorecard, period }, query: { revision } },
  });
}

export function measureDocumentQuery(
  scorecard: string,
  period: string,
  indicator: string,
  revision?: number,
) {
  return $api.queryOptions("get", "/scorecards/{scorecard}/editions/{period}/measures/{indicator}", {
    params: { path: { scorecard, period, indicator }, query: { revision } },
  });
}

/** What was changed in an edition since the board last had it. */
export function editionDifferencesQuery(scorecard: string, period: string, revision?: number) {
  return $api.queryOptions("get", "/scorecards/{scorecard}/editions/{period}/differences", {
    params: { path: { scorecard, period }, query: { revision } },
  });
}

/** What the board and officers said about an edition in preparation. */
export function editionCommentsQuery(scorecard: string, period: string, revision?: number) {
  return $api.queryOptions("get", "/scorecards/{scorecard}/editions/{period}/comments", {
    params: { path: { scorecard, period }, query: { revision } },
  });
}

/** What each service owes an edition, and by when. */
export function editionTasksQuery(scorecard: string, period: string, revision?: number) {
  return $api.queryOptions("get", "/scorecards/{scorecard}/editions/{period}/tasks", {
    params: { path: { scorecard, period }, query: { revision } },
  });
}

/** Everything that was said of a measure in an edition, newest first. */
export function commentaryRevisionsQuery(
  scorecard: string,
  period: string,
  indicator: string,
  revision?: number,
) {
  return $api.queryOptions(
    "get",
    "/scorecards/{scorecard}/editions/{period}/measures/{indicator}/commentary/revisions",
    { params: { path: { scorecard, period, indicator }, query: { revision } } },
  );
}

type RequestFilter = {
  scorecard?: string;
  period?: string;
  indicator?: string;
  state?: Schemas["RequestState"];
  mine?: boolean;
};

/** Every deep-dive request that fits and that this person may see. */
export function requestsQuery(filter: RequestFilter = {}) {
  return queryOptions({
    queryKey: ["deep-dive-requests", filter],
    queryFn: ({ signal }) =>
      everyPage<Schemas["DeepDiveRequest"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/deep-dive-requests", { params: { query }, signal })).data;
      }),
  });
}

interface ListPage<T> {
  items: T[];
  next?: string;
}

async function everyPage<T>(fetchPage: (page: string | undefined) => Promise<ListPage<T> | undefined>) {
  const items: T[] = [];
  let page: string | undefined;
  do {
    const answer: ListPage<T> | undefined = await fetchPage(page);
    items.push(...(answer?.items ?? []));
    page = answer?.next;
  } while (page);
  return items;
}
