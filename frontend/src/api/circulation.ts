import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";
import type { components } from "./schema";

type MailState = components["schemas"]["MailState"];

/** What was sent to whom, newest first, a page at a time: there are many more than one wants to read. */
export function mailsQuery(state: MailState | undefined) {
  return infiniteQueryOptions({
    queryKey: keys.mails(state),
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { state, page: pageParam, limit: 50 };
      return (await client.GET("/mails", { params: { query }, signal })).data ?? { items: [] };
    },
    getNextPageParam: (last) => last.next,
  });
}

export function mailQuery(mail: number) {
  return queryOptions({
    queryKey: keys.mail(mail),
    queryFn: ({ signal }) => body(client.GET("/mails/{mail}", { params: { path: { mail } }, signal })),
  });
}

/** How many were told of each publication; of one scorecard's edition where it is named. */
export function circulationsQuery(scorecard?: string, period?: string) {
  return queryOptions({
    queryKey: keys.circulations(scorecard, period),
    queryFn: ({ signal }) =>
      body(client.GET("/circulations", { params: { query: { scorecard, period } }, signal })),
  });
}

export function newsletterQuery(month: string | undefined) {
  return queryOptions({
    queryKey: keys.newsletter(month),
    queryFn: ({ signal }) => body(client.GET("/newsletter", { params: { query: { month } }, signal })),
  });
}
