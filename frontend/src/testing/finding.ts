import type { components } from "#/api/schema";

/** A late figure that nobody has explained. */
export function finding(): components["schemas"]["QualityFinding"] {
  return {
    id: "9f86d081884c7d65",
    kind: "LATE",
    kindText: "Late",
    indicator: "EH-1.1",
    title: "Early Help contacts",
    service: "/services/early-help",
    serviceName: "Early help",
    area: { code: "E08000018", name: "Rotherham" },
    period: "2026-05",
    periodLabel: "May 2026",
    text: "No figure. Owed since 10 June 2026.",
    grid: { service: "/services/early-help", periods: 7 },
  };
}
