import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { type BriefingOf, keys } from "./keys";

/** What to read before a clinic, or before talking about one measure. */
export function briefingQuery(of: BriefingOf) {
  return queryOptions({
    queryKey: keys.briefing(of),
    queryFn: ({ signal }) =>
      "clinic" in of
        ? body(client.GET("/clinics/{clinic}/briefing", { params: { path: of }, signal }))
        : body(
            client.GET("/scorecards/{scorecard}/measures/{indicator}/briefing", {
              params: { path: of },
              signal,
            }),
          ),
  });
}

/** Where the same is to be had as a PDF. */
export function briefingFile(of: BriefingOf): string {
  return "clinic" in of
    ? `/api/v1/clinics/${of.clinic}/briefing.pdf`
    : `/api/v1/scorecards/${of.scorecard}/measures/${of.indicator}/briefing.pdf`;
}
