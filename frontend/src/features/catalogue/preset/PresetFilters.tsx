import { Filters } from "#/ui/Filters";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import type { PresetSearch } from "./preset";

interface PresetFiltersProps {
  search: PresetSearch;
  topics: readonly string[];
  onChange: (part: PresetSearch) => void;
}

/** Works as it is changed; the list below says how many are left. */
export function PresetFilters({ search, topics, onChange }: PresetFiltersProps) {
  return (
    <Filters label="Filter the list">
      <TextInput
        id="find"
        label="Find a measure"
        type="search"
        value={search.find ?? ""}
        onChange={({ target }) => onChange({ find: target.value || undefined })}
      />
      <Select
        id="topic"
        label="Topic"
        value={search.topic ?? ""}
        choices={[{ value: "", label: "All topics" }, ...topics.map((value) => ({ value, label: value }))]}
        onChange={({ target }) => onChange({ topic: target.value || undefined })}
      />
      <Select
        id="show"
        label="Show"
        value={search.show ?? ""}
        choices={[
          { value: "", label: "All" },
          { value: "new", label: "Not here yet" },
          { value: "ticked", label: "Ticked" },
        ]}
        onChange={({ target }) =>
          onChange({ show: target.value === "new" || target.value === "ticked" ? target.value : undefined })
        }
      />
    </Filters>
  );
}
