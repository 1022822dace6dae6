import type { ReactNode } from "react";
import { Button } from "#/ui/Button";
import type { SavedMapping } from "./typed-mapping";

interface MappedByProps {
  mapping: SavedMapping;
  onChange: () => void;
  /** Another one to choose. */
  children?: ReactNode;
}

/** By which decisions the file was read, and a way back to them. */
export function MappedBy({ mapping: { mapping, version, savedBy }, onChange, children }: MappedByProps) {
  return (
    <div className="govuk-inset-text app-column app-mapping">
      <p className="govuk-body">
        Read by “{mapping.name}”, version {version}, saved by {savedBy}.
      </p>
      <Button type="button" look="secondary" onClick={onChange}>
        Change what is read from this file
      </Button>
      {children}
    </div>
  );
}
