import { FieldError } from "#/ui/Field";
import { moveByKey } from "#/ui/grid-keys";
import { pastedBlock, spread } from "#/ui/pasted";
import { columns, idOf, isTypable, labelOf, type Part, type TargetRow } from "./target-grid";
import type { TypedRow } from "./typed-row";

export interface CellProps {
  rows: readonly TargetRow[];
  errorOf: (fieldId: string) => string | undefined;
  onChange: (parts: readonly { place: TargetRow; part: Partial<TypedRow> }[]) => void;
  onPasted: (found: number, outside: number) => void;
}

interface TargetCellProps extends CellProps {
  row: number;
  column: number;
  measure: TargetRow;
  part: Part;
  value: string;
}

/** The id of the choices of every cell that says what a target is based on. */
export const basesId = "target-bases";

/** One part of a target, typed or pasted over. */
export function TargetCell({
  rows,
  row,
  column,
  measure,
  part,
  value,
  errorOf,
  onChange,
  onPasted,
}: TargetCellProps) {
  const id = idOf(measure.indicator, part);
  const error = errorOf(id);
  const placeAt = (down: number, across: number) => {
    const to = rows[down];
    const of = columns[across];
    return to && of && { place: to, part: of.part };
  };
  const typableAt = (down: number, across: number) => {
    const to = placeAt(down, across);
    return to && isTypable(to.place) ? to : undefined;
  };
  return (
    <>
      <label className="govuk-visually-hidden" htmlFor={id}>
        {labelOf(measure, part)}
      </label>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      <input
        id={id}
        type="text"
        autoComplete={part === "basis" ? undefined : "off"}
        spellCheck={part === "words" || part === "source"}
        list={part === "basis" ? basesId : undefined}
        className={`govuk-input${error ? " govuk-input--error" : ""}`}
        value={value}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange([{ place: measure, part: { [part]: event.target.value } }])}
        onKeyDown={(event) =>
          // Among its choices the browser itself moves up and down.
          part === "basis" && event.key.startsWith("Arrow")
            ? undefined
            : moveByKey(
                event,
                (down, across) => {
                  const to = placeAt(down, across);
                  return to && idOf(to.place.indicator, to.part);
                },
                row,
                column,
              )
        }
        onPaste={(event) => {
          const block = pastedBlock(event);
          if (!block) return;
          const { found, outside } = spread(typableAt, row, column, block);
          onChange(found.map(({ place, text }) => ({ place: place.place, part: { [place.part]: text } })));
          onPasted(found.length, outside);
        }}
      />
    </>
  );
}
