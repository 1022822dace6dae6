import { useEffect, useState } from "react";
import { noService, serviceWords } from "#/measure/definition-words";
import { Filters } from "#/ui/Filters";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import type { CatalogueSearch } from "./found";

interface CatalogueFiltersProps {
  search: CatalogueSearch;
  services: readonly string[];
  onChange: (part: CatalogueSearch) => void;
}

/** Works as it is changed; the list below says how many are left. */
export function CatalogueFilters({ search, services, onChange }: CatalogueFiltersProps) {
  const [words, setWords] = useState(search.find ?? "");
  useEffect(() => {
    // The address changed by itself: follow it, but never pull letters from under someone who is typing.
    if (document.activeElement?.id !== "find") setWords(search.find ?? "");
  }, [search.find]);
  return (
    <Filters label="Filter the measures">
      <TextInput
        id="find"
        label="Find a measure"
        type="search"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          onChange({ find: target.value || undefined });
        }}
      />
      <Select
        id="service"
        label="Lead service"
        value={search.service ?? ""}
        choices={[
          { value: "", label: "All services" },
          ...services.map((value) => ({ value, label: serviceWords(value) })),
          { value: noService, label: "No service named" },
        ]}
        onChange={({ target }) => onChange({ service: target.value || undefined })}
      />
      <Select
        id="show"
        label="In use"
        value={search.show ?? ""}
        choices={[
          { value: "", label: "In use" },
          { value: "retired", label: "Retired" },
          { value: "all", label: "All" },
        ]}
        onChange={({ target }) =>
          onChange({
            show: target.value === "retired" || target.value === "all" ? target.value : undefined,
          })
        }
      />
    </Filters>
  );
}
