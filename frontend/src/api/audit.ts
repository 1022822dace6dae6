import { infiniteQueryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { type AuditFilter, keys } from "./keys";

/** Who changed what, when and why, the newest first, page after page. */
export function auditEventsQuery(filter: AuditFilter) {
  return infiniteQueryOptions({
    queryKey: keys.auditEvents(filter),
    queryFn: ({ pageParam, signal }) =>
      body(client.GET("/audit-events", { params: { query: { ...filter, page: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
}
