import { moveByKey } from "#/ui/grid-keys";
import { pastedBlock, spread } from "#/ui/pasted";
import { type Place, placeOf } from "./grid";
import type { RowProps } from "./row";

interface CellInputProps extends Pick<RowProps, "table" | "row" | "draft" | "onPasted"> {
  place: Place;
  column: number;
  error: string | undefined;
}

/** One figure, typed or pasted over; what somebody else records is only shown. */
export function CellInput({ table, row, column, place, draft, error, onPasted }: CellInputProps) {
  const { value } = draft.typedAt(place);
  if (!place.cell.mayRecord) return <span className="app-grid__closed">{value}</span>;
  const placeAt = (down: number, across: number) => {
    const measure = table.measures[down];
    return measure && placeOf(table, measure, across);
  };
  const typableAt = (down: number, across: number) => {
    const to = placeAt(down, across);
    return to?.cell.mayRecord ? to : undefined;
  };
  return (
    <>
      <label className="govuk-visually-hidden" htmlFor={place.id}>
        {place.label}
      </label>
      <input
        id={place.id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className={`govuk-input${error ? " govuk-input--error" : ""}`}
        value={value}
        aria-describedby={error ? `${place.id}-error ${place.id}-state` : `${place.id}-state`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => draft.change(place, { value: event.target.value })}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => moveByKey(event, (down, across) => placeAt(down, across)?.id, row, column)}
        onPaste={(event) => {
          const block = pastedBlock(event);
          if (!block) return;
          const { found, outside } = spread(typableAt, row, column, block);
          draft.changeAll(found);
          onPasted(found.length, outside);
        }}
      />
    </>
  );
}
