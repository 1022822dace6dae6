import { useState } from "react";
import type { FormError } from "#/ui/ErrorSummary";
import { TextForm } from "#/ui/TextForm";
import { checkLength } from "#/ui/typed-text";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import type { Load } from "./load";

const limits = { least: 10, most: 2000 };
const field = "undo-reason";

/** The field that the service's word on the reason belongs to. */
export function fieldOfPointer(pointer: string): string | undefined {
  return pointer === "/reason" ? field : undefined;
}

interface UndoFormProps {
  load: Load;
  /** Why it cannot be undone; empty when it can. */
  refusals: readonly string[];
  errorOf: (fieldId: string) => string | undefined;
  busy: boolean;
  onRefused: (errors: FormError[]) => void;
  onUndo: (reason: string) => void;
}

/** Undoes a load, or says what is built on it. */
export function UndoForm({ load, refusals, errorOf, busy, onRefused, onUndo }: UndoFormProps) {
  const [typed, setTyped] = useState("");
  useUnsavedWarning(typed.trim() !== "" && !busy);
  return (
    <section aria-labelledby="undo-heading">
      <h2 className="govuk-heading-m" id="undo-heading">
        Undo this load
      </h2>
      {refusals.length > 0 ? (
        <>
          <p className="govuk-body">It cannot be undone:</p>
          <ul className="govuk-list govuk-list--bullet">
            {refusals.map((refusal) => (
              <li key={refusal}>{refusal}</li>
            ))}
          </ul>
          <p className="govuk-body">
            A figure that is wrong can be corrected one by one, or by another file, each with its reason.
          </p>
        </>
      ) : (
        <>
          <p className="govuk-body">
            {willBeUndone(load)} Nothing is deleted: the history of each shows both.
          </p>
          <TextForm
            id={field}
            label="Why is it undone?"
            hint="It stands in the history of each figure, with your name. Do not name or describe a child."
            limit={limits.most}
            rows={3}
            value={typed}
            error={errorOf(field)}
            busy={busy}
            button={{ send: "Undo the load", sending: "Undoing the load", look: "warning" }}
            check={(text) =>
              checkLength(field, text, limits, { missing: "Enter why it is undone", noun: "The reason" })
            }
            onChange={setTyped}
            onRefused={onRefused}
            onSend={onUndo}
          />
        </>
      )}
    </section>
  );
}

function willBeUndone({ added, revised }: Load): string {
  const figures = (number: number) =>
    `${number.toLocaleString("en-GB")} ${number === 1 ? "figure" : "figures"}`;
  return [
    revised > 0 ? `${figures(revised)} will read again as before.` : "",
    added > 0 ? `${figures(added)} will be withdrawn, because there was none before.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
