import { SummaryList } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { type Group, methods, standing, validity } from "./group";

/** A group as it is: where it comes from, when it is valid, and its authorities by name. */
export function GroupView({ group, now }: { group: Group; now: Date }) {
  const closeness = group.members.some((member) => member.closeness);
  return (
    <>
      <SummaryList
        rows={[
          { key: "Edition", value: group.edition },
          { key: "Where the list comes from", value: group.source ?? "Nobody has said" },
          { key: "Valid", value: validity(group) },
          { key: "On scorecards", value: standing(group, now) },
          { key: "Its figure", value: methods[group.method] },
        ]}
      />
      <Table
        caption={`${group.members.length} ${group.members.length === 1 ? "authority" : "authorities"}`}
        captionSize="m"
        columns={[
          { heading: "Authority", cell: ({ name }) => name },
          { heading: "Code", cell: ({ area }) => area },
          { heading: "Rank", numeric: true, cell: ({ rank }) => rank },
          ...(closeness
            ? [{ heading: "How close", cell: (member: Group["members"][number]) => member.closeness ?? "–" }]
            : []),
        ]}
        rows={group.members}
        keyOf={({ area }) => area}
      />
    </>
  );
}
