import { noService } from "#/measure/definition-words";
import { Filters } from "#/ui/Filters";
import { Select } from "#/ui/Select";
import { type DataQuality, findingKinds, type QualitySearch } from "./quality";

interface QualityFiltersProps {
  search: QualitySearch;
  quality: Pick<DataQuality, "kinds" | "services">;
  onChange: (part: QualitySearch) => void;
}

/** Works as it is changed; the line below says how many are listed. */
export function QualityFilters({ search, quality, onChange }: QualityFiltersProps) {
  return (
    <Filters label="Filter what is listed">
      <Select
        id="quality-kind"
        label="Kind"
        value={search.kind ?? ""}
        choices={[
          { value: "", label: "All kinds" },
          ...quality.kinds.map(({ kind, title }) => ({ value: kind, label: title })),
        ]}
        onChange={({ target }) => onChange({ kind: findingKinds.find((kind) => kind === target.value) })}
      />
      <Select
        id="quality-service"
        label="Lead service"
        value={search.service ?? ""}
        choices={[
          { value: "", label: "All services" },
          ...quality.services.map(({ service, name }) => ({ value: service ?? noService, label: name })),
        ]}
        onChange={({ target }) => onChange({ service: target.value || undefined })}
      />
      <Select
        id="quality-explained"
        label="Show"
        value={search.explained ? "explained" : ""}
        choices={[
          { value: "", label: "Open" },
          { value: "explained", label: "Explained" },
        ]}
        onChange={({ target }) => onChange({ explained: target.value === "explained" || undefined })}
      />
    </Filters>
  );
}
