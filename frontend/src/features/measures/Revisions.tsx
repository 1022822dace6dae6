import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { Table } from "#/ui/Table";

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
    <Table
      caption="Changes to the figures, newest first"
      region="Changes to the figures"
      className="app-figures"
      columns={[
        { heading: "Period", cell: ({ periodLabel }) => periodLabel },
        {
          heading: "Value",
          cell: ({ value, symbolText }) =>
            value === undefined ? (symbolText ?? "No figure") : format(value),
        },
        { heading: "Reason", cell: ({ reason }) => reason ?? "First recorded" },
        { heading: "Changed by", cell: ({ recordedBy }) => recordedBy },
        {
          heading: "When",
          cell: ({ recordedAt }) => <time dateTime={recordedAt}>{londonDateTime(recordedAt)}</time>,
        },
      ]}
      rows={revisions}
      keyOf={({ period, revision }) => `${period} ${revision}`}
    />
  );
}
