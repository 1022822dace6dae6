import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import type { FormError } from "#/ui/ErrorSummary";
import { Announcement } from "#/ui/Notices";
import { pastedInWords } from "#/ui/pasted";
import { Textarea } from "#/ui/Textarea";
import { useRefused } from "#/ui/use-refused";
import { doubtField, overtakenField } from "./CellNotices";
import { GridTable } from "./GridTable";
import { type FigureGrid, type Place, placesOfGrid, revisionOf } from "./grid";
import type { BatchItem } from "./typed-figure";
import type { GridDraft } from "./use-grid";

interface FigureGridFormProps {
  grid: FigureGrid;
  draft: GridDraft;
  /** What the service did not accept, or what was saved. */
  outcome: ReactNode;
  busy: boolean;
  onSave: (items: readonly BatchItem[]) => void;
  /** Confirms figures that lead officers recorded, for those who may. */
  onConfirm?: (places: readonly Place[]) => void;
  historyOf: (place: Place) => ReactNode;
}

const reasonField = "grid-reason";

/** Types figures side by side and saves all that changed together. */
export function FigureGridForm({
  grid,
  draft,
  outcome,
  busy,
  onSave,
  onConfirm,
  historyOf,
}: FigureGridFormProps) {
  const [open, setOpen] = useState<string>();
  const [reason, setReason] = useState("");
  const [pasted, setPasted] = useState("");
  const refused = useRefused();
  const revises = draft.changed.some(({ cell }) => revisionOf(cell) > 0);
  const count = draft.changed.length;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const items = draft.items(reason);
    const errors: FormError[] = [
      ...items.flatMap(({ place, item }) =>
        "error" in item ? [{ fieldId: place.id, message: `${place.label} ${item.error}` }] : [],
      ),
      ...draft.changed.filter(draft.isOvertaken).map((place) => ({
        fieldId: overtakenField(place),
        message: `${place.label}: choose whether to keep what you typed or take their figure`,
      })),
      ...draft.changed.flatMap((place) =>
        draft
          .doubtsOf(place)
          .filter(({ id }) => !draft.confirmed.includes(id))
          .map(({ id }) => ({
            fieldId: doubtField(id),
            message: `${place.label}: tick it if the figure is right, or correct it`,
          })),
      ),
      ...(revises && reason.trim() === ""
        ? [{ fieldId: reasonField, message: "Say why figures that are there already change" }]
        : []),
    ];
    refused.refuse(errors);
    if (errors.length > 0) return;
    setPasted("");
    onSave(items.flatMap(({ item }) => ("read" in item ? [item.read] : [])));
  }

  // An earlier refusal would hide what became of it.
  const confirm =
    onConfirm &&
    ((places: readonly Place[]) => {
      refused.refuse([]);
      onConfirm(places);
    });

  return (
    <form onSubmit={submit} noValidate>
      {refused.summary ?? outcome}
      <p className="govuk-body">
        {grid.owed === 0
          ? `${grid.title}, ${grid.area.name}: nothing that is shown is owed.`
          : `${grid.title}, ${grid.area.name}: ${grid.owed} ${grid.owed === 1 ? "figure is" : "figures are"} owed.`}
      </p>
      {confirm && grid.awaiting > 0 ? (
        <Button
          type="button"
          look="secondary"
          busy={busy}
          onClick={() => confirm(placesOfGrid(grid).filter(({ cell }) => cell.awaitsConfirmation))}
        >
          {grid.awaiting === 1
            ? "Confirm the figure that a lead officer recorded"
            : `Confirm all ${grid.awaiting} figures that lead officers recorded`}
        </Button>
      ) : null}
      {grid.tables.length === 0 ? <p className="govuk-body">It has no measures yet.</p> : null}
      {grid.tables.map((table) => (
        <GridTable
          key={`${table.frequency} ${table.yearType}`}
          table={table}
          draft={draft}
          errorOf={refused.errorOf}
          open={open}
          onOpen={setOpen}
          onConfirm={confirm && ((place) => confirm([place]))}
          onPasted={(found, outside) => setPasted(pastedInWords(found, outside, "figure"))}
          historyOf={historyOf}
        />
      ))}
      <Announcement>{pasted}</Announcement>
      {revises ? (
        <div className="app-column">
          <Textarea
            id={reasonField}
            label="Why do figures that are there already change?"
            hint="The earlier figures stay in the history, with this reason."
            rows={2}
            maxLength={1000}
            error={refused.errorOf(reasonField)}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      ) : null}
      {count > 0 ? (
        <Button busy={busy}>
          {busy ? "Saving" : `Save ${count.toLocaleString("en-GB")} ${count === 1 ? "figure" : "figures"}`}
        </Button>
      ) : (
        <p className="govuk-body">Nothing has been typed that is not saved.</p>
      )}
    </form>
  );
}
