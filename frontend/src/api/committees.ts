import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { everyPage } from "./every-page";
import { keys, type WorkItemFilter } from "./keys";
import type { components } from "./schema";

/** The council's committees, this person's own first. */
export const committeesQuery = queryOptions({
  queryKey: keys.committees,
  queryFn: async ({ signal }) => (await body(client.GET("/committees", { signal }))).items,
});

/** One committee with the ETag of its terms. */
export function committeeQuery(committee: string) {
  return queryOptions({
    queryKey: keys.committee(committee),
    queryFn: ({ signal }) =>
      versioned(client.GET("/committees/{committee}", { params: { path: { committee } }, signal })),
  });
}

/** What falls under each committee, this person's own first, and which measures fall under none. */
export const committeeRemitsQuery = queryOptions({
  queryKey: keys.committeeRemits,
  queryFn: ({ signal }) => body(client.GET("/committee-remits", { signal })),
});

/** What falls under one committee, with its ETag. */
export function committeeRemitQuery(committee: string) {
  return queryOptions({
    queryKey: keys.committeeRemit(committee),
    queryFn: ({ signal }) =>
      versioned(client.GET("/committees/{committee}/remit", { params: { path: { committee } }, signal })),
  });
}

/** One meeting with its ETag, which each change must send back. */
export function meetingQuery(committee: string, meeting: string) {
  return queryOptions({
    queryKey: keys.meeting(committee, meeting),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/committees/{committee}/meetings/{meeting}", {
          params: { path: { committee, meeting } },
          signal,
        }),
      ),
  });
}

/** What a committee is to deal with, by meeting; from today on, where no day is named. */
export function workProgrammeQuery(committee: string, since?: string) {
  return queryOptions({
    queryKey: keys.workProgramme(committee, since),
    queryFn: ({ signal }) =>
      body(
        client.GET("/committees/{committee}/work-programme", {
          params: { path: { committee }, query: { since } },
          signal,
        }),
      ),
  });
}

/** Every item of a work programme that fits and that this person may see, the newest first. */
export function workItemsQuery(filter: WorkItemFilter) {
  return queryOptions({
    queryKey: keys.workItems(filter),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["WorkItem"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/work-items", { params: { query }, signal })).data;
      }),
  });
}

/** One item with its ETag, which each change must send back. */
export function workItemQuery(item: string) {
  return queryOptions({
    queryKey: keys.workItem(item),
    queryFn: ({ signal }) =>
      versioned(client.GET("/work-items/{item}", { params: { path: { item } }, signal })),
  });
}
