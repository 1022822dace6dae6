import { queryOptions } from "@tanstack/react-query";
import { client, versioned } from "./client";
import { everyPage } from "./every-page";
import { type ClinicTimesFilter, keys } from "./keys";
import type { components } from "./schema";

/** Every proposal of times for a clinic that fits and that this person may see, the newest first. */
export function proposalsQuery(filter: ClinicTimesFilter = {}) {
  return queryOptions({
    queryKey: keys.proposals(filter),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["ClinicTimes"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/clinic-times", { params: { query }, signal })).data;
      }),
  });
}

/** One proposal with its ETag, which each change must send back. */
export function proposalQuery(reference: string) {
  return queryOptions({
    queryKey: keys.proposal(reference),
    queryFn: ({ signal }) =>
      versioned(client.GET("/clinic-times/{times}", { params: { path: { times: reference } }, signal })),
  });
}
