import { Button } from "#/ui/Button";
import type { SavedMapping } from "./typed-mapping";

interface MappedByProps {
  mapping: SavedMapping;
  onChange: () => void;
}

/** By which decisions the file was read, and a way back to them. */
export function MappedBy({ mapping: { mapping, version, savedBy }, onChange }: MappedByProps) {
  return (
    <div className="govuk-inset-text app-column app-mapping">
      <p className="govuk-body">
        Read by “{mapping.name}”, version {version}, saved by {savedBy}.
      </p>
      <Button type="button" look="secondary" onClick={onChange}>
        Change what is read from this file
      </Button>
    </div>
  );
}
