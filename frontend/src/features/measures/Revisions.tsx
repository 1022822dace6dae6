import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { ScrollRegion } from "#/ui/ScrollRegion";

type PeriodValue = components["schemas"]["PeriodValue"];

interface RevisionsProps {
  revisions: readonly PeriodValue[];
  format: (value: number) => string;
}

/** Every value that replaced an earlier one: who, when and why. */
export function Revisions({ revisions, format }: RevisionsProps) {
  if (revisions.length === 0) {
    return (
      <p className="govuk-body">No figure of the council has been changed since it was first recorded.</p>
    );
  }
  return (
    <ScrollRegion label="Changes to the figures">
      <table className="govuk-table app-figures">
        <caption className="govuk-visually-hidden">Changes to the figures, newest first</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Period", "Value", "Reason", "Changed by", "When"].map((name) => (
              <th className="govuk-table__header" scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {revisions.map((value) => (
            <tr className="govuk-table__row" key={`${value.period} ${value.revision}`}>
              <th className="govuk-table__header" scope="row">
                {value.periodLabel}
              </th>
              <td className="govuk-table__cell">
                {value.value === undefined ? (value.symbolText ?? "No figure") : format(value.value)}
              </td>
              <td className="govuk-table__cell">{value.reason ?? "First recorded"}</td>
              <td className="govuk-table__cell">{value.recordedBy}</td>
              <td className="govuk-table__cell">
                <time dateTime={value.recordedAt}>{londonDateTime(value.recordedAt)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
