import { Button } from "#/ui/Button";
import { FieldError } from "#/ui/Field";
import type { Place } from "./grid";
import { focusCell } from "./grid-keys";
import { typedOf } from "./typed-figure";
import type { GridDraft } from "./use-grid";

interface CellNoticesProps {
  place: Place;
  draft: GridDraft;
  columns: number;
  errorOf: (fieldId: string) => string | undefined;
}

/** Where the tick of a warning stands. */
export function doubtField(id: string): string {
  return `doubt-${id}`;
}

export function overtakenField({ id }: Place): string {
  return `${id}-overtaken`;
}

/** What has to be decided of one cell: a figure that looks wrong, and one that somebody else has changed meanwhile. */
export function CellNotices({ place, draft, columns, errorOf }: CellNoticesProps) {
  const doubts = draft.doubtsOf(place);
  const overtaken = draft.isOvertaken(place);
  if (doubts.length === 0 && !overtaken) return null;
  const { label, cell } = place;
  // The buttons go once it is decided.
  function decide(settle: (place: Place) => void) {
    settle(place);
    focusCell(place);
  }
  return (
    <tr className="govuk-table__row">
      <td className="govuk-table__cell" colSpan={columns}>
        <div className="app-grid__notice">
          {doubts.map(({ id, detail }) => (
            <fieldset className="govuk-fieldset" key={id}>
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
                {label}: this figure looks wrong
              </legend>
              <p className="govuk-body">{detail}</p>
              {errorOf(doubtField(id)) ? (
                <FieldError id={doubtField(id)}>{errorOf(doubtField(id))}</FieldError>
              ) : null}
              <div className="govuk-checkboxes govuk-checkboxes--small">
                <div className="govuk-checkboxes__item">
                  <input
                    className="govuk-checkboxes__input"
                    id={doubtField(id)}
                    type="checkbox"
                    checked={draft.confirmed.includes(id)}
                    onChange={(event) => draft.confirm(id, event.target.checked)}
                  />
                  <label className="govuk-label govuk-checkboxes__label" htmlFor={doubtField(id)}>
                    It is right. My name is kept with it.
                  </label>
                </div>
              </div>
            </fieldset>
          ))}
          {overtaken ? (
            <div id={overtakenField(place)} tabIndex={-1}>
              <p className="govuk-body">
                <strong>{label}</strong>:{" "}
                {cell.value
                  ? `${cell.value.recordedBy} has recorded ${typedOf(cell).value} meanwhile.`
                  : "it has been changed meanwhile."}{" "}
                You typed {draft.typedAt(place).value || "nothing"}.
              </p>
              <div className="govuk-button-group">
                <Button type="button" look="secondary" onClick={() => decide(draft.keepMine)}>
                  Keep what I typed<span className="govuk-visually-hidden"> for {label}</span>
                </Button>
                <Button type="button" look="secondary" onClick={() => decide(draft.takeTheirs)}>
                  Take their figure<span className="govuk-visually-hidden"> for {label}</span>
                </Button>
              </div>
            </div>
          ) : null}
        </div>
      </td>
    </tr>
  );
}
