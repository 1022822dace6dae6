import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";
import type { components } from "./schema";

type DeliveryState = components["schemas"]["WebhookDeliveryState"];

/** All endpoints, and the hosts where they may lie. */
export const webhooksQuery = queryOptions({
  queryKey: keys.webhooks,
  queryFn: ({ signal }) => body(client.GET("/webhooks", { signal })),
});

/** One endpoint with its ETag, which each change must send back. */
export function webhookQuery(webhook: string) {
  return queryOptions({
    queryKey: keys.webhook(webhook),
    queryFn: ({ signal }) =>
      versioned(client.GET("/webhooks/{webhook}", { params: { path: { webhook } }, signal })),
  });
}

/** What an endpoint was sent, newest first, a page at a time. */
export function webhookDeliveriesQuery(webhook: string, state: DeliveryState | undefined) {
  return infiniteQueryOptions({
    queryKey: keys.webhookDeliveries(webhook, state),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { state, page: pageParam, limit: 50 };
      return body(
        client.GET("/webhooks/{webhook}/deliveries", { params: { path: { webhook }, query }, signal }),
      );
    },
    getNextPageParam: (last) => last.next,
  });
}
