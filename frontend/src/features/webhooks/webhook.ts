import type { components } from "#/api/schema";

export type Webhook = components["schemas"]["Webhook"];
export type WebhookDraft = components["schemas"]["WebhookDraft"];
export type WebhookEvent = components["schemas"]["WebhookEvent"];
export type WebhookDelivery = components["schemas"]["WebhookDelivery"];
export type DeliveryState = components["schemas"]["WebhookDeliveryState"];

/** What can be chosen; a test is sent on demand alone. */
export type ChosenEvent = Exclude<WebhookEvent, "TEST">;

/** What happened, as the beginning of a sentence. */
export const eventWords = {
  REQUEST_SUBMITTED: "Deep-dive request submitted",
  REQUEST_DECIDED: "Deep-dive request accepted or declined",
  REQUEST_ANSWERED: "Deep-dive request answered or dealt with",
  CLINIC_BOOKED: "Performance clinic booked",
  CLINIC_CHANGED: "Performance clinic changed",
  CLINIC_CANCELLED: "Performance clinic cancelled",
  ACTION_OVERDUE: "Action overdue",
  EDITION_PUBLISHED: "Scorecard published or corrected",
  TEST: "Test",
} as const satisfies Record<WebhookEvent, string>;

export const chosenEvents = (Object.keys(eventWords) as WebhookEvent[]).filter(
  (event): event is ChosenEvent => event !== "TEST",
);

export const deliveryStates = ["QUEUED", "DELIVERED", "GIVEN_UP"] as const satisfies readonly DeliveryState[];

export const deliveryStateColours = { QUEUED: "yellow", DELIVERED: "green", GIVEN_UP: "red" } as const;
