import type { components } from "#/api/schema";
import { ScrollRegion } from "#/ui/ScrollRegion";

type Indicator = components["schemas"]["Indicator"];

/** Every indicator with its figures as a file, under its theme. */
export function IndicatorExports({ indicators }: { indicators: readonly Indicator[] }) {
  const themes = [...new Set(indicators.map(({ theme }) => theme))].sort((a, b) =>
    a.localeCompare(b, "en-GB"),
  );
  return themes.map((theme) => (
    <ScrollRegion label={theme} key={theme}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">{theme}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              Code
            </th>
            <th scope="col" className="govuk-table__header">
              Measure
            </th>
            <th scope="col" className="govuk-table__header">
              Figures
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {indicators
            .filter((indicator) => indicator.theme === theme)
            .map(({ code, title }) => (
              <tr className="govuk-table__row" key={code}>
                <td className="govuk-table__cell app-change">{code}</td>
                <th scope="row" className="govuk-table__header">
                  {title}
                </th>
                <td className="govuk-table__cell">
                  <a href={exportAddress(code)} download className="govuk-link">
                    CSV<span className="govuk-visually-hidden"> of {title}</span>
                  </a>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollRegion>
  ));
}

export function exportAddress(indicator?: string): string {
  return `/api/v1/period-values.csv${indicator ? `?indicator=${encodeURIComponent(indicator)}` : ""}`;
}
