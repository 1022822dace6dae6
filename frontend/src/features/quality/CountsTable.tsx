import type { ReactNode } from "react";
import { Table } from "#/ui/Table";

interface CountsTableProps {
  caption: string;
  /** What a row is of. */
  heading: string;
  rows: readonly { key: string; of: ReactNode; open: number; explained: number; trend?: string }[];
}

/** How many things are open and how many explained. */
export function CountsTable({ caption, heading, rows }: CountsTableProps) {
  return (
    <Table
      caption={caption}
      captionSize="m"
      className="app-stacked"
      columns={[
        { heading, className: "govuk-!-font-weight-regular", cell: ({ of }) => of },
        { heading: "Open", numeric: true, named: true, cell: ({ open }) => open.toLocaleString("en-GB") },
        {
          heading: "Explained",
          numeric: true,
          named: true,
          cell: ({ explained }) => explained.toLocaleString("en-GB"),
        },
        ...(rows.some(({ trend }) => trend)
          ? [
              {
                heading: "Beside the weeks before",
                named: true,
                cell: ({ trend }: (typeof rows)[number]) => trend ?? "Not counted yet",
              },
            ]
          : []),
      ]}
      rows={rows}
      keyOf={({ key }) => key}
    />
  );
}
