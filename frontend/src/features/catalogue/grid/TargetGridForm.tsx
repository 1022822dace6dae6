import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import type { FormError } from "#/ui/ErrorSummary";
import { Announcement } from "#/ui/Notices";
import { pastedInWords } from "#/ui/pasted";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { Textarea } from "#/ui/Textarea";
import { useRefused } from "#/ui/use-refused";
import { basesId } from "./TargetCell";
import { overtakenField, type RowProps, TargetRows } from "./TargetRows";
import { type BatchItem, columns, idOf, labelOf, type TargetGrid, targetOf } from "./target-grid";
import { basisWords, itemOf } from "./typed-row";

interface TargetGridFormProps extends Pick<RowProps, "draft" | "closedOf" | "stateOf"> {
  grid: TargetGrid;
  /** What the service did not accept, or what was set. */
  outcome: ReactNode;
  /** What is wrong with a cell as it stands, as far as the service has said. */
  wrongAt: (fieldId: string) => string | undefined;
  /** What all that is typed would rate, in a sentence. */
  tried: string;
  busy: boolean;
  onSave: (items: readonly BatchItem[]) => void;
}

/** Types the targets of a year side by side and sets all that changed together. */
export function TargetGridForm({
  grid,
  draft,
  outcome,
  wrongAt,
  tried,
  busy,
  onSave,
  ...row
}: TargetGridFormProps) {
  const [reason, setReason] = useState("");
  const [pasted, setPasted] = useState("");
  const refused = useRefused();
  const { changed } = draft;
  const count = changed.length;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const items = changed.map((place) => ({ place, read: itemOf(draft.typedAt(place), place, reason) }));
    const errors: FormError[] = [
      ...items.flatMap(({ place, read }) =>
        "errors" in read
          ? read.errors.map(({ part, message }) => ({
              fieldId: idOf(place.indicator, part),
              message: `${labelOf(place, part)} ${message}`,
            }))
          : [],
      ),
      ...changed.filter(draft.isOvertaken).map((place) => ({
        fieldId: overtakenField(place),
        message: `${place.title}, ${place.yearLabel}: choose whether to keep what you typed or take their target`,
      })),
    ];
    refused.refuse(errors);
    if (errors.length > 0) return;
    setPasted("");
    onSave(items.flatMap(({ read }) => ("item" in read ? [read.item] : [])));
  }

  return (
    <form onSubmit={submit} noValidate>
      {refused.summary ?? outcome}
      {grid.measures.length === 0 ? (
        <p className="govuk-body">{grid.title} has no measures yet: choose them on the scorecard’s page.</p>
      ) : (
        <>
          <p className="govuk-hint app-grid__hint" aria-hidden="true">
            Scroll sideways to see every column.
          </p>
          <ScrollRegion label={`Targets of ${grid.title}`}>
            <table className="govuk-table app-grid">
              <caption className="govuk-table__caption govuk-table__caption--m">{grid.title}</caption>
              <thead className="govuk-table__head">
                <tr className="govuk-table__row">
                  <th scope="col" className="govuk-table__header app-grid__measure">
                    Measure
                  </th>
                  {columns.map(({ part, label }) => (
                    <th scope="col" className="govuk-table__header" key={part}>
                      {label}
                    </th>
                  ))}
                  <th scope="col" className="govuk-table__header">
                    Set, or what it would rate
                  </th>
                </tr>
              </thead>
              {grid.measures.map((measure, index) => (
                <TargetRows
                  key={measure.indicator}
                  measure={measure}
                  row={index}
                  rows={grid.measures}
                  draft={draft}
                  errorOf={(fieldId) => refused.errorOf(fieldId) ?? wrongAt(fieldId)}
                  onChange={draft.change}
                  onPasted={(found, outside) => setPasted(pastedInWords(found, outside, "cell"))}
                  {...row}
                />
              ))}
            </table>
          </ScrollRegion>
        </>
      )}
      <datalist id={basesId}>
        {Object.values(basisWords).map((words) => (
          <option value={words} key={words} />
        ))}
      </datalist>
      <Announcement>{[pasted, tried].filter(Boolean).join(" ")}</Announcement>
      {changed.some((place) => targetOf(place)) ? (
        <div className="app-column">
          <Textarea
            id="targets-reason"
            label="Why do targets that are set already change? (optional)"
            hint="It is shown with each of them."
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      ) : null}
      {count > 0 ? (
        <Button busy={busy}>{busy ? "Setting" : `Set ${count} ${count === 1 ? "target" : "targets"}`}</Button>
      ) : (
        <p className="govuk-body">Nothing has been typed that is not saved.</p>
      )}
    </form>
  );
}
