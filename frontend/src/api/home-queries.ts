import { $api } from "./client";

/** What each published edition said of a measure at the time. */
export function publishedHistoryQuery(scorecard: string, indicator: string) {
  return $api.queryOptions("get", "/scorecards/{scorecard}/measures/{indicator}/published-history", {
    params: { path: { scorecard, indicator } },
  });
}

export const followedMeasuresQuery = $api.queryOptions("get", "/me/followed-measures");
