import { useState } from "react";
import { Button } from "#/ui/Button";
import { Select } from "#/ui/Select";
import type { Inspection } from "./typed-mapping";

interface MappingChoiceProps {
  inspection: Inspection;
  busy: boolean;
  onChoose: (mapping: string) => void;
}

/** Another saved mapping for the file that is read by one. Nothing when there is no other. */
export function MappingChoice({ inspection: { mapping, mappings }, busy, onChoose }: MappingChoiceProps) {
  const others = mappings.filter(({ code }) => code !== mapping?.code);
  const [chosen, setChosen] = useState(others[0]?.code ?? "");
  if (others.length === 0) return null;
  return (
    <div className="app-column">
      <Select
        id="other-mapping"
        label="Another saved mapping"
        hint="How much of this file it leaves open stands beside its name."
        choices={others.map(({ code, name, version, undecided }) => ({
          value: code,
          label: `${name}, version ${version} (${undecided === 0 ? "nothing open" : `${undecided} open`})`,
        }))}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Button type="button" look="secondary" busy={busy} onClick={() => onChoose(chosen)}>
        {busy ? "Reading the file" : "Read the file by it"}
      </Button>
    </div>
  );
}
