import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { $api, client, versioned } from "./client";
import type { components } from "./schema";

type MailState = components["schemas"]["MailState"];

/** What was sent to whom, newest first, a page at a time: there are many more than one wants to read. */
export function mailsQuery(state: MailState | undefined) {
  return infiniteQueryOptions({
    queryKey: ["mails", state],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { state, page: pageParam, limit: 50 };
      return (await client.GET("/mails", { params: { query }, signal })).data ?? { items: [] };
    },
    getNextPageParam: (last) => last.next,
  });
}

/** How many were told of each publication; of one scorecard's edition where it is named. */
export function circulationsQuery(scorecard?: string, period?: string) {
  return $api.queryOptions("get", "/circulations", { params: { query: { scorecard, period } } });
}

export function mailQuery(mail: number) {
  return $api.queryOptions("get", "/mails/{mail}", { params: { path: { mail } } });
}

export function newsletterQuery(month: string | undefined) {
  return $api.queryOptions("get", "/newsletter", { params: { query: { month } } });
}

/** Which e-mails the person wants, with the ETag. */
export const mailChoicesQuery = queryOptions({
  queryKey: ["mail-choices"],
  queryFn: ({ signal }) => versioned(client.GET("/me/mail-choices", { signal })),
});

export function unsubscriptionQuery(token: string) {
  return $api.queryOptions("get", "/unsubscriptions/{token}", { params: { path: { token } } });
}
