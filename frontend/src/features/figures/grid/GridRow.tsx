import { FieldError } from "#/ui/Field";
import { CellEditor } from "./CellEditor";
import { CellInput } from "./CellInput";
import { CellNotices } from "./CellNotices";
import { type Place, placeOf } from "./grid";
import { detailsId, focusDetails } from "./grid-keys";
import type { RowProps } from "./row";

/** One measure: its inputs, beneath them what each cell is and its editor's button, so that Tab goes from input to input. */
export function GridRow({ measure, ...shared }: RowProps) {
  const { table, row, draft, errorOf, open, onOpen, onPasted, historyOf } = shared;
  const places = table.periods.flatMap((_, column) => placeOf(table, measure, column) ?? []);
  const opened = places.find(({ key }) => key === open);
  return (
    <tbody className="govuk-table__body">
      <tr className="govuk-table__row">
        <th scope="row" rowSpan={2} className="govuk-table__header app-grid__measure">
          {measure.title} <span className="app-muted">{measure.indicator}</span>
        </th>
        {places.map((place, column) => (
          <td className="govuk-table__cell app-grid__figure" key={place.key}>
            <CellInput
              table={table}
              row={row}
              column={column}
              place={place}
              draft={draft}
              error={errorOf(place.id)}
              onPasted={onPasted}
            />
          </td>
        ))}
      </tr>
      <tr className="govuk-table__row app-grid__states">
        {places.map((place) => (
          <td className="govuk-table__cell" key={place.key}>
            <CellState place={place} {...shared} />
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
            <CellEditor
              place={opened}
              draft={draft}
              onClose={() => {
                onOpen(undefined);
                focusDetails(opened);
              }}
            >
              {historyOf(opened)}
            </CellEditor>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

interface CellStateProps extends Pick<RowProps, "draft" | "errorOf" | "open" | "onOpen" | "onConfirm"> {
  place: Place;
}

function CellState({ place, draft, errorOf, open, onOpen, onConfirm }: CellStateProps) {
  const { id, key, label, cell } = place;
  const error = errorOf(id);
  return (
    <>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      <span id={`${id}-state`} className={cell.state === "OWED" ? "app-grid__owed" : undefined}>
        {draft.isChanged(place) ? "Not saved. " : ""}
        {cell.text}
        {cell.value?.symbolText ? `. ${cell.value.symbolText}` : ""}
      </span>{" "}
      {cell.awaitsConfirmation && onConfirm ? (
        <button type="button" className="app-link-button" onClick={() => onConfirm(place)}>
          Confirm<span className="govuk-visually-hidden"> {label}</span>
        </button>
      ) : null}{" "}
      <button
        type="button"
        id={detailsId(place)}
        className="app-link-button"
        aria-expanded={open === key}
        onClick={() => onOpen(open === key ? undefined : key)}
      >
        Details<span className="govuk-visually-hidden"> of {label}</span>
      </button>
    </>
  );
}
