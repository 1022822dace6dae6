import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { type Column, Table } from "#/ui/Table";

export type DraftDifferences = components["schemas"]["DraftDifferences"];
type Difference = DraftDifferences["items"][number];

/** Before and now, for a board that reads an edition again and for those who wonder why one was held back. A correction is set beside what is published. */
export function ChangedSinceBoard({
  differences: { action, since, items, correction },
}: {
  differences: DraftDifferences;
}) {
  const had = action === "APPROVED" ? "what the board approved" : "what was submitted to the board";
  return (
    <>
      {correction ? (
        <Differences
          id="corrects-heading"
          title="What this correction changes"
          compared={`Compared with revision ${correction.revision}, published ${londonDateTime(correction.publishedAt)}:`}
          items={correction.items}
        />
      ) : null}
      {action ? (
        <Differences
          id="changed-heading"
          title="What was changed since the board last had it"
          compared={`Compared with ${had}${since ? ` on ${londonDateTime(since)}` : ""}:`}
          items={items}
        />
      ) : null}
    </>
  );
}

interface DifferencesProps {
  id: string;
  title: string;
  compared: string;
  items: readonly Difference[];
}

const columns: readonly Column<Difference>[] = [
  { heading: "Measure", cell: ({ title, indicator }) => title ?? indicator ?? "The edition as a whole" },
  { heading: "What", cell: ({ what }) => what },
  {
    heading: "Before",
    named: true,
    className: "app-before-now__words",
    cell: ({ before }) => before || "Was not there",
  },
  {
    heading: "Now",
    named: true,
    className: "app-before-now__words",
    cell: ({ now }) => now || "Is no longer there",
  },
];

function Differences({ id, title, compared, items }: DifferencesProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {items.length === 0 ? (
        <p className="govuk-body">{compared} nothing has changed.</p>
      ) : (
        <>
          <p className="govuk-body">
            {compared} {items.length === 1 ? "1 thing has" : `${items.length} things have`} changed.
          </p>
          <Table
            caption={title}
            className="app-stacked"
            columns={columns}
            rows={items}
            keyOf={({ indicator, what }) => `${indicator} ${what}`}
          />
        </>
      )}
    </section>
  );
}
