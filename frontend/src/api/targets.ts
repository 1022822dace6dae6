import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys, type ThresholdTrial } from "./keys";

/** The targets of a scorecard's measures in the years that begin in a calendar year. */
export function targetGridQuery(scorecard: string, year: number) {
  return queryOptions({
    queryKey: keys.targetGrid(scorecard, year),
    queryFn: ({ signal }) =>
      body(client.GET("/target-grid", { params: { query: { scorecard, year } }, signal })),
  });
}

/** What targets would rate, beside what was asked. Nothing is kept. */
export function thresholdPreviewsQuery(sent: readonly ThresholdTrial[]) {
  return queryOptions({
    queryKey: keys.thresholdPreviews(sent),
    queryFn: async ({ signal }) => ({
      sent,
      answers: (await body(client.POST("/threshold-previews", { body: { items: [...sent] }, signal }))).items,
    }),
    retry: false,
  });
}
