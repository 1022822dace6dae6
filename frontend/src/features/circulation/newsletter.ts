import type { components } from "#/api/schema";

export type Newsletter = components["schemas"]["Newsletter"];
