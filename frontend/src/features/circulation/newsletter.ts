import type { components } from "#/api/schema";

export type Newsletter = components["schemas"]["Newsletter"];

/** The month before or after one such as "2026-11". */
export function monthFrom(month: string, months: number) {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}
