import { Filters } from "#/ui/Filters";
import { Select } from "#/ui/Select";
import { allMembers, kinds, standings, type TrackerChoices, type TrackerSearch } from "./tracked";

interface TrackerFiltersProps {
  search: TrackerSearch;
  choices: TrackerChoices;
  onChange: (part: TrackerSearch) => void;
}

const all = { value: "", label: "All" };
const kindWords = {
  REQUEST: "Deep-dive requests",
  RECOMMENDATION: "Recommendations to the cabinet",
  INSPECTORS: "Recommendations of inspectors",
  ACTION: "Actions",
};
const standingWords = { GOING_ON: "Going on", OVERDUE: "Overdue", OVER: "Over" };

/** Works as it is changed; the list below says how many are left. */
export function TrackerFilters({ search, choices, onChange }: TrackerFiltersProps) {
  return (
    <Filters label="Filter the tracker">
      <Select
        id="committee"
        label="Committee"
        choices={[
          all,
          { value: allMembers, label: "All members (no one committee)" },
          ...choices.committees.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        value={search.committee ?? ""}
        onChange={({ target }) => onChange({ committee: target.value || undefined })}
      />
      <Select
        id="year"
        label="Municipal year"
        choices={[all, ...choices.years.map((year) => ({ value: year, label: year }))]}
        value={search.year ?? ""}
        onChange={({ target }) => onChange({ year: target.value || undefined })}
      />
      <Select
        id="kind"
        label="Kind"
        choices={[all, ...kinds.map((kind) => ({ value: kind, label: kindWords[kind] }))]}
        value={search.kind ?? ""}
        onChange={({ target }) => onChange({ kind: kinds.find((kind) => kind === target.value) })}
      />
      <Select
        id="standing"
        label="How far it is"
        choices={[all, ...standings.map((standing) => ({ value: standing, label: standingWords[standing] }))]}
        value={search.standing ?? ""}
        onChange={({ target }) => onChange({ standing: standings.find((each) => each === target.value) })}
      />
    </Filters>
  );
}
