import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";
import { ApiProblem } from "./problem";
import type { components } from "./schema";

type Schemas = components["schemas"];

/** How a measure is defined, with its ETag. */
export function indicatorQuery(indicator: string) {
  return queryOptions({
    queryKey: keys.indicator(indicator),
    queryFn: ({ signal }) =>
      versioned(client.GET("/indicators/{indicator}", { params: { path: { indicator } }, signal })),
  });
}

/** What is planned to change of it, with its ETag; null where nothing is. */
export function plannedDefinitionQuery(indicator: string) {
  return queryOptions({
    queryKey: keys.plannedDefinition(indicator),
    queryFn: async ({ signal }) => {
      try {
        return await versioned(
          client.GET("/indicators/{indicator}/planned-definition", {
            params: { path: { indicator } },
            signal,
          }),
        );
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return null;
        throw problem;
      }
    },
  });
}

/** Plans a change over what is planned already, or the first. */
export function planDefinition(
  indicator: string,
  etag: string | undefined,
  draft: Schemas["PlannedDefinitionDraft"],
) {
  return versioned(
    client.PUT("/indicators/{indicator}/planned-definition", {
      params: {
        path: { indicator },
        header: etag === undefined ? { "If-None-Match": "*" } : { "If-Match": etag },
      },
      body: draft,
    }),
  );
}

/** On which scorecards it stands now. */
export function indicatorScorecardsQuery(indicator: string) {
  return queryOptions({
    queryKey: keys.indicatorScorecards(indicator),
    queryFn: async ({ signal }) =>
      (
        await body(
          client.GET("/indicators/{indicator}/scorecards", { params: { path: { indicator } }, signal }),
        )
      ).items,
  });
}

/** Its targets, the newest year first. */
export function thresholdsQuery(indicator: string) {
  return queryOptions({
    queryKey: keys.thresholds(indicator),
    queryFn: async ({ signal }) =>
      (
        await body(
          client.GET("/indicators/{indicator}/thresholds", { params: { path: { indicator } }, signal }),
        )
      ).items,
  });
}

/** The target of one year with its ETag; without one, nothing is set yet. */
export function thresholdQuery(indicator: string, year: string) {
  return queryOptions({
    queryKey: keys.threshold(indicator, year),
    queryFn: async ({ signal }): Promise<{ data: Partial<Schemas["Threshold"]>; etag?: string }> => {
      try {
        return await versioned(
          client.GET("/indicators/{indicator}/thresholds/{year}", {
            params: { path: { indicator, year } },
            signal,
          }),
        );
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return { data: {} };
        throw problem;
      }
    },
  });
}

/** What a target would rate, by the rules that rate editions. Nothing is kept. */
export function thresholdPreviewQuery(
  indicator: string,
  year: string,
  proposal: Schemas["ThresholdProposal"],
) {
  return queryOptions({
    queryKey: keys.thresholdPreview(indicator, year, proposal),
    queryFn: ({ signal }) =>
      body(
        client.POST("/indicators/{indicator}/thresholds/{year}/preview", {
          params: { path: { indicator, year } },
          body: proposal,
          signal,
        }),
      ),
    retry: false,
  });
}
