import type { Place } from "./grid";
import { moveByKey } from "./grid-keys";
import { readBlock, spread } from "./pasted";
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
        onKeyDown={(event) => moveByKey(event, table, row, column)}
        onPaste={(event) => {
          const block = readBlock(event.clipboardData.getData("text/plain"));
          // One figure is pasted by the browser itself.
          if (block.length === 1 && block[0]?.length === 1) return;
          event.preventDefault();
          const { found, outside } = spread(table, row, column, block);
          draft.changeAll(found);
          onPasted(found.length, outside);
        }}
      />
    </>
  );
}
