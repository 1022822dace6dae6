import { client, type Versioned, versioned } from "#/api/client";
import type { Webhook } from "#/features/webhooks/webhook";

/** What an administrator does on a webhook's page. */
export type WebhookAct = { action: "TEST" } | { action: "ROTATE" } | { action: "REPLAY"; delivery: number };

interface Sent {
  webhook: string;
  etag: string;
  /** For what makes something new. */
  key: string;
}

/** What was done, in words. */
export const actDoneWords = {
  TEST: "A test event is on its way",
  ROTATE: "A new secret is made",
  REPLAY: "It will be sent again within seconds",
} as const satisfies Record<WebhookAct["action"], string>;

/** Sends it. Answers the webhook as it is then, with its new secret, where one was made. */
export async function actOnWebhook(
  act: WebhookAct,
  { webhook, etag, key }: Sent,
): Promise<Versioned<Webhook> | undefined> {
  const path = { webhook };
  switch (act.action) {
    case "TEST":
      await client.POST("/webhooks/{webhook}/test", { params: { path, header: { "Idempotency-Key": key } } });
      return undefined;
    case "ROTATE":
      return versioned(
        client.POST("/webhooks/{webhook}/secret", { params: { path, header: { "If-Match": etag } } }),
      );
    case "REPLAY":
      await client.POST("/webhooks/{webhook}/deliveries/{delivery}/replay", {
        params: { path: { ...path, delivery: act.delivery } },
      });
      return undefined;
  }
}
