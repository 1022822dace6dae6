import { queryOptions } from "@tanstack/react-query";
import { client, versioned } from "./client";
import { everyPage } from "./every-page";
import { type ClinicFilter, keys } from "./keys";
import type { components } from "./schema";

/** Every performance clinic that fits and that this person may see: the next first, then those that are over. */
export function clinicsQuery(filter: ClinicFilter = {}) {
  return queryOptions({
    queryKey: keys.clinics(filter),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["Clinic"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/clinics", { params: { query }, signal })).data;
      }),
  });
}

/** One clinic with its ETag, which each change must send back. */
export function clinicQuery(reference: string) {
  return queryOptions({
    queryKey: keys.clinic(reference),
    queryFn: ({ signal }) =>
      versioned(client.GET("/clinics/{clinic}", { params: { path: { clinic: reference } }, signal })),
  });
}
