import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

/** Questions that follow from what an edition says of these measures. */
export function questionsQuery(scorecard: string, period: string, measures: readonly string[]) {
  return queryOptions({
    queryKey: keys.questions(scorecard, period, measures),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/editions/{period}/questions", {
          params: { path: { scorecard, period }, query: { measures: measures.join(",") } },
          signal,
        }),
      ),
  });
}
