import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Table } from "#/ui/Table";
import { Tag } from "#/ui/Tag";
import type { SavedMapping } from "./typed-mapping";

export const fileKinds: Record<SavedMapping["layout"], string> = {
  OPEN_DATA: "DfE open data",
  LAIT: "LAIT",
};

/** When it was last loaded by, and how often. */
export function lastUse({ use }: Pick<SavedMapping, "use">): string {
  if (!use) return "Not yet";
  const often = use.loads === 1 ? "1 load" : `${use.loads.toLocaleString("en-GB")} loads`;
  return `${londonDate(use.lastAt)} by ${use.lastBy}; ${often}`;
}

/** The mappings that are saved: of which files, and when they were used. */
export function MappingsList({ mappings }: { mappings: readonly SavedMapping[] }) {
  return (
    <Table
      caption="Saved mappings"
      columns={[
        {
          heading: "Mapping",
          cell: ({ code, mapping }) => (
            <>
              <Link to="/figures/mappings/$mapping" params={{ mapping: code }} className="govuk-link">
                {mapping.name}
              </Link>{" "}
              {mapping.retired ? <Tag colour="grey">Retired</Tag> : null}
            </>
          ),
        },
        { heading: "Files", cell: ({ layout }) => fileKinds[layout] },
        {
          heading: "Measures",
          numeric: true,
          cell: ({ mapping }) => new Set(mapping.measures.map(({ indicator }) => indicator)).size,
        },
        { heading: "Versions", numeric: true, cell: ({ version }) => version },
        { heading: "Last used", cell: lastUse },
      ]}
      rows={mappings}
      keyOf={({ code }) => code}
    />
  );
}
