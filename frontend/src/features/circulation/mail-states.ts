import type { components } from "#/api/schema";

export type MailState = components["schemas"]["MailState"];

export const mailStates = ["QUEUED", "SENT", "GIVEN_UP"] as const satisfies readonly MailState[];

export const mailStateColours = { QUEUED: "yellow", SENT: "green", GIVEN_UP: "red" } as const;
