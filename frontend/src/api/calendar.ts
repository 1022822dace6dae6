import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** What is on these days that this person may know of, the last day with them. */
export function calendarQuery(from: string, to: string) {
  return queryOptions({
    queryKey: keys.calendar(from, to),
    queryFn: async ({ signal }) =>
      (await body(client.GET("/calendar", { params: { query: { from, to } }, signal }))).items,
  });
}

/** Whether this person has an address for calendar programs, with the ETag that a change must send back. */
export const calendarAddressQuery = queryOptions({
  queryKey: keys.calendarAddress,
  queryFn: ({ signal }) => versioned(client.GET("/me/calendar-address", { signal })),
});
