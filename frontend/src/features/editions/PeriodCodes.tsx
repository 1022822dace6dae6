import { Details } from "#/ui/Details";
import { ScrollRegion } from "#/ui/ScrollRegion";

const codes = [
  ["Month", "2024-03", "March 2024"],
  ["Financial year", "2023-24", "April 2023 to March 2024"],
  ["Quarter of a financial year", "2023-24-Q4", "January to March 2024"],
  ["Academic year", "AY2023-24", "September 2023 to August 2024"],
  ["Quarter of an academic year", "AY2023-24-Q1", "September to November 2023"],
  ["School term", "AY2023-24-T1", "Autumn 2023 (T2 is spring, T3 is summer)"],
  ["Calendar year", "CY2024", "January to December 2024"],
  ["Quarter of a calendar year", "CY2024-Q1", "January to March 2024"],
  ["Week", "2024-W12", "The twelfth ISO week of 2024"],
] as const;

/** How periods are written everywhere in the service. */
export function PeriodCodes() {
  return (
    <Details summary="How periods are written">
      <ScrollRegion label="How periods are written">
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-table__caption--s">Period codes</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                Kind of period
              </th>
              <th scope="col" className="govuk-table__header">
                Written
              </th>
              <th scope="col" className="govuk-table__header">
                Means
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {codes.map(([kind, code, meaning]) => (
              <tr className="govuk-table__row" key={code}>
                <th scope="row" className="govuk-table__header">
                  {kind}
                </th>
                <td className="govuk-table__cell">
                  <code className="app-code">{code}</code>
                </td>
                <td className="govuk-table__cell">{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Details>
  );
}
