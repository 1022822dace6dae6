import type { ReactNode } from "react";
import { FieldError } from "#/ui/Field";
import { CellEditor } from "./CellEditor";
import { CellNotices } from "./CellNotices";
import { type GridMeasure, type GridTable, type Place, placeOf } from "./grid";
import { moveByKey } from "./grid-keys";
import { readBlock, spread } from "./pasted";
import type { GridDraft } from "./use-grid";

interface GridRowProps {
  table: GridTable;
  measure: GridMeasure;
  row: number;
  draft: GridDraft;
  errorOf: (fieldId: string) => string | undefined;
  open: string | undefined;
  onOpen: (key: string | undefined) => void;
  onPasted: (found: number, outside: number) => void;
  historyOf: (place: Place) => ReactNode;
}

/** One measure: its inputs, beneath them what each cell is and its editor's button, so that Tab goes from input to input. */
export function GridRow({
  table,
  measure,
  row,
  draft,
  errorOf,
  open,
  onOpen,
  onPasted,
  historyOf,
}: GridRowProps) {
  const places = table.periods.flatMap((_, column) => placeOf(table, measure, column) ?? []);
  const opened = places.find(({ key }) => key === open);
  return (
    <tbody className="govuk-table__body">
      <tr className="govuk-table__row">
        <th scope="row" rowSpan={2} className="govuk-table__header app-grid__measure">
          {measure.title} <span className="app-muted">{measure.indicator}</span>
        </th>
        {places.map((place, column) => {
          const error = errorOf(place.id);
          return (
            <td className="govuk-table__cell app-grid__figure" key={place.key}>
              <label className="govuk-visually-hidden" htmlFor={place.id}>
                {place.label}
              </label>
              <input
                id={place.id}
                type="text"
                autoComplete="off"
                spellCheck={false}
                className={`govuk-input${error ? " govuk-input--error" : ""}`}
                value={draft.typedAt(place).value}
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
            </td>
          );
        })}
      </tr>
      <tr className="govuk-table__row app-grid__states">
        {places.map((place) => (
          <td className="govuk-table__cell" key={place.key}>
            <CellState place={place} draft={draft} error={errorOf(place.id)} />
            <button
              type="button"
              className="app-link-button"
              aria-expanded={open === place.key}
              onClick={() => onOpen(open === place.key ? undefined : place.key)}
            >
              Details<span className="govuk-visually-hidden"> of {place.label}</span>
            </button>
          </td>
        ))}
      </tr>
      {places.map((place) => (
        <CellNotices
          key={place.key}
          place={place}
          draft={draft}
          columns={places.length + 1}
          errorOf={errorOf}
        />
      ))}
      {opened ? (
        <tr className="govuk-table__row">
          <td className="govuk-table__cell" colSpan={places.length + 1}>
            <CellEditor place={opened} draft={draft} onClose={() => onOpen(undefined)}>
              {historyOf(opened)}
            </CellEditor>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

function CellState({ place, draft, error }: { place: Place; draft: GridDraft; error: string | undefined }) {
  const { id, cell } = place;
  const owed = cell.state === "OWED";
  return (
    <>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      <span id={`${id}-state`} className={owed ? "app-grid__owed" : undefined}>
        {draft.isChanged(place) ? "Not saved. " : ""}
        {cell.text}
        {cell.value?.symbolText ? `. ${cell.value.symbolText}` : ""}
      </span>{" "}
    </>
  );
}
