import type { components } from "#/api/schema";
import { Table } from "#/ui/Table";

type Indicator = components["schemas"]["Indicator"];

/** Every indicator with its figures as a file, under its theme. */
export function IndicatorExports({ indicators }: { indicators: readonly Indicator[] }) {
  const themes = [...new Set(indicators.map(({ theme }) => theme))].sort((a, b) =>
    a.localeCompare(b, "en-GB"),
  );
  return themes.map((theme) => (
    <Table
      key={theme}
      caption={theme}
      captionSize="m"
      columns={[
        { heading: "Measure", cell: ({ title }) => title },
        { heading: "Code", className: "app-unbroken", cell: ({ code }) => code },
        {
          heading: "Figures",
          cell: ({ code, title }) => (
            <a href={exportAddress(code)} download className="govuk-link">
              CSV<span className="govuk-visually-hidden"> of {title}</span>
            </a>
          ),
        },
      ]}
      rows={indicators.filter((indicator) => indicator.theme === theme)}
      keyOf={({ code }) => code}
    />
  ));
}

export function exportAddress(indicator?: string): string {
  return `/api/v1/period-values.csv${indicator ? `?indicator=${encodeURIComponent(indicator)}` : ""}`;
}
