import type { ReactNode } from "react";
import { Button } from "#/ui/Button";
import { Select } from "#/ui/Select";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Place, ValueStatus } from "./grid";
import type { GridDraft } from "./use-grid";

interface CellEditorProps {
  place: Place;
  draft: GridDraft;
  onClose: () => void;
  /** Its history. */
  children: ReactNode;
}

const statuses: readonly { value: ValueStatus; label: string }[] = [
  { value: "PROVISIONAL", label: "Provisional" },
  { value: "CONFIRMED", label: "Confirmed" },
  { value: "REVISED", label: "Revised" },
];

/** Everything about one figure but the figure, which stands in its cell. */
export function CellEditor({ place, draft, onClose, children }: CellEditorProps) {
  const { id, label, measure } = place;
  const typed = draft.typedAt(place);
  const disabled = !place.cell.mayRecord;
  return (
    <fieldset className="govuk-fieldset app-grid__editor">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      <div className="app-grid__parts">
        <TextInput
          id={`${id}-numerator`}
          label="Numerator"
          hint={measure.numeratorDescription}
          disabled={disabled}
          width={10}
          value={typed.numerator}
          onChange={(event) => draft.change(place, { numerator: event.target.value })}
        />
        <TextInput
          id={`${id}-denominator`}
          label="Denominator"
          hint={measure.denominatorDescription}
          disabled={disabled}
          width={10}
          value={typed.denominator}
          onChange={(event) => draft.change(place, { denominator: event.target.value })}
        />
        <Select
          id={`${id}-status`}
          label="Status"
          disabled={disabled}
          choices={statuses}
          value={typed.status}
          onChange={(event) => draft.change(place, { status: event.target.value as ValueStatus })}
        />
      </div>
      <Textarea
        id={`${id}-note`}
        label="Note"
        disabled={disabled}
        rows={2}
        maxLength={1000}
        value={typed.note}
        onChange={(event) => draft.change(place, { note: event.target.value })}
      />
      <TextInput
        id={`${id}-source`}
        label="Source"
        disabled={disabled}
        maxLength={500}
        value={typed.source}
        onChange={(event) => draft.change(place, { source: event.target.value })}
      />
      {children}
      <Button type="button" look="secondary" onClick={onClose}>
        Close the details
      </Button>
    </fieldset>
  );
}
