import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { everyPage } from "./every-page";
import { type EditionFilter, keys } from "./keys";
import type { components } from "./schema";

/** Every edition that fits, page after page: a scorecard has tens of them, not thousands. */
export function editionsQuery(filter: EditionFilter = {}) {
  return queryOptions({
    queryKey: keys.editions(filter),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["EditionSummary"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/editions", { params: { query }, signal })).data;
      }),
  });
}

/** Where an edition stands, with its ETag. */
export function editionQuery(scorecard: string, period: string, revision?: number) {
  return queryOptions({
    queryKey: keys.edition(scorecard, period, revision),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/scorecards/{scorecard}/editions/{period}", {
          params: of(scorecard, period, revision),
          signal,
        }),
      ),
  });
}

export function editionDocumentQuery(scorecard: string, period: string, revision?: number, variant?: "OPEN") {
  return queryOptions({
    queryKey: keys.editionDocument(scorecard, period, revision, variant),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/editions/{period}/document", {
          params: { path: { scorecard, period }, query: { revision, variant } },
          signal,
        }),
      ),
  });
}

/** The files of an edition, and how far those still being made are. */
export function editionFilesQuery(scorecard: string, period: string, revision?: number) {
  return queryOptions({
    queryKey: keys.editionFiles(scorecard, period, revision),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/editions/{period}/files", {
          params: of(scorecard, period, revision),
          signal,
        }),
      ),
  });
}

/** What was changed in an edition since the board last had it. */
export function editionDifferencesQuery(scorecard: string, period: string, revision?: number) {
  return queryOptions({
    queryKey: keys.editionDifferences(scorecard, period, revision),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/editions/{period}/differences", {
          params: of(scorecard, period, revision),
          signal,
        }),
      ),
  });
}

/** What the board and officers said about an edition in preparation. */
export function editionCommentsQuery(scorecard: string, period: string, revision?: number) {
  return queryOptions({
    queryKey: keys.editionComments(scorecard, period, revision),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/editions/{period}/comments", {
          params: of(scorecard, period, revision),
          signal,
        }),
      ),
  });
}

/** What each service owes an edition, and by when. */
export function editionTasksQuery(scorecard: string, period: string, revision?: number) {
  return queryOptions({
    queryKey: keys.editionTasks(scorecard, period, revision),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/editions/{period}/tasks", {
          params: of(scorecard, period, revision),
          signal,
        }),
      ),
  });
}

/** What changed between two published editions of a scorecard. */
export function changesQuery(scorecard: string, period: string, since: string) {
  return queryOptions({
    queryKey: keys.changes(scorecard, period, since),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/editions/{period}/changes", {
          params: { path: { scorecard, period }, query: { since } },
          signal,
        }),
      ),
  });
}

function of(scorecard: string, period: string, revision: number | undefined) {
  return { path: { scorecard, period }, query: { revision } };
}
