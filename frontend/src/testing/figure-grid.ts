import type { FigureGrid } from "#/features/figures/grid/grid";

/** A grid of one figure. */
export function figureGrid(revision: number, value: number): FigureGrid {
  return {
    title: "Full report",
    area: { code: "E08000018", name: "Rotherham" },
    owed: 0,
    awaiting: 0,
    tables: [
      {
        frequency: "ANNUAL",
        yearType: "FINANCIAL",
        title: "Annual figures, financial year",
        periods: [{ code: "2023-24", label: "2023-24" }],
        measures: [
          {
            indicator: "CYP-001",
            title: "Re-referrals",
            unit: "PERCENTAGE",
            decimals: 1,
            cells: [
              {
                period: "2023-24",
                state: "THERE",
                text: "Confirmed",
                awaitsConfirmation: false,
                mayRecord: true,
                value: {
                  indicator: "CYP-001",
                  area: "E08000018",
                  period: "2023-24",
                  periodLabel: "2023-24",
                  revision,
                  value,
                  status: "CONFIRMED",
                  recordedBy: "Priya Shah",
                  recordedAt: "2026-05-02T09:00:00Z",
                },
              },
            ],
          },
        ],
      },
    ],
  };
}
