import { queryOptions } from "@tanstack/react-query";
import { client } from "./client";
import { everyPage } from "./every-page";
import { keys } from "./keys";
import type { components } from "./schema";

/** Every clinic on a measure that this person may see, whichever scorecard it was asked about on. */
export function followedClinicsQuery(indicator: string) {
  return queryOptions({
    queryKey: keys.followedClinics(indicator),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["Clinic"]>(async (page) => {
        const query = { indicator, limit: 200, page };
        return (await client.GET("/clinics", { params: { query }, signal })).data;
      }),
  });
}

/** Every action agreed at those clinics. */
export function followedActionsQuery(indicator: string) {
  return queryOptions({
    queryKey: keys.followedActions(indicator),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["Action"]>(async (page) => {
        const query = { indicator, limit: 200, page };
        return (await client.GET("/actions", { params: { query }, signal })).data;
      }),
  });
}
