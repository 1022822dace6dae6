import type { components } from "#/api/schema";

export type Desk = components["schemas"]["Desk"];
export type Outdated = Desk["outdated"][number];
export type Waiting = Desk["waiting"][number];
export type DueReturn = Desk["returns"][number];
