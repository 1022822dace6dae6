import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { londonDate } from "#/ui/dates";
import type { FormError } from "#/ui/ErrorSummary";
import { InsetText } from "#/ui/Notices";
import { isEmptyDay, isoDay, noDay } from "#/ui/typed-day";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import {
  checkEnd,
  checkStart,
  type DocumentClockEnd,
  type DocumentClockStart,
  type TypedEnd,
  type TypedStart,
} from "./document-clock";
import type { DeepDiveRequest } from "./request";
import { requestLimits } from "./request-texts";

/** By when documents about an executive decision are due, or how that ended. Day 0 and the rule are said. */
export function DocumentClockNote({ request: { documentClock: clock } }: { request: DeepDiveRequest }) {
  if (!clock) return null;
  const { documents, text, overdue, receivedOn, ending, unit } = clock;
  return (
    <InsetText>
      <p className="govuk-body govuk-!-margin-bottom-1">{overdue ? <strong>{text}</strong> : text}</p>
      <p className="govuk-body govuk-!-margin-bottom-1">Documents: {documents}</p>
      {ending?.reason ? <p className="govuk-body govuk-!-margin-bottom-1">Reason: {ending.reason}</p> : null}
      <span className="app-muted">
        The executive received the request on {londonDate(receivedOn)}. Regulation 17 of SI 2012/2089 gives it
        ten clear {unit === "WORKING" ? "working days" : "days"}: neither that day nor the day of the answer
        is one of the ten.
      </span>
    </InsetText>
  );
}

interface FormProps<Sent> {
  busy: boolean;
  onRefused: (errors: FormError[]) => void;
  /** Answers whether it was done. */
  onSend: (sent: Sent) => Promise<boolean>;
}

const emptyStart: TypedStart = { documents: "", receivedOn: noDay, unit: undefined };

/** Starts the clock: which documents, since when, and which days the council counts. */
export function StartDocumentClock({ busy, onRefused, onSend }: FormProps<DocumentClockStart>) {
  const [typed, setTyped] = useState(emptyStart);
  const [errors, setErrors] = useState<FormError[]>([]);
  const personal = usePersonalDetails();
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  useUnsavedWarning(typed.documents.trim() !== "" || !isEmptyDay(typed.receivedOn));

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkStart(typed);
    setErrors(found);
    onRefused(found);
    const texts = [{ fieldId: "documents", label: "Which documents?", text: typed.documents }];
    if (found.length > 0 || !personal.allows(texts) || !typed.unit) return;
    const receivedOn = isoDay(typed.receivedOn) ?? "";
    if (await onSend({ documents: typed.documents.trim(), receivedOn, unit: typed.unit }))
      setTyped(emptyStart);
  }

  return (
    <form aria-label="Start the clock for documents" onSubmit={submit} noValidate>
      <CharacterCount
        id="documents"
        label="Which documents?"
        hint="What a member of a scrutiny committee asked for about an executive decision. Everyone who may read this request can read it."
        limit={requestLimits.reason.most}
        value={typed.documents}
        error={errorOf("documents")}
        onChange={(event) => setTyped({ ...typed, documents: event.target.value })}
      />
      <DateInput
        id="received-on"
        label="When did the executive receive the request?"
        hint="That day is not counted. For example, 27 3 2027"
        value={typed.receivedOn}
        error={errorOf("received-on")}
        onChange={(receivedOn) => setTyped({ ...typed, receivedOn })}
      />
      <Radios
        id="clock-unit"
        label="Which days does the council count?"
        hint="The regulation does not say. Your monitoring officer decides."
        choices={[
          { value: "CALENDAR", label: "Every day", hint: "It ends sooner." },
          { value: "WORKING", label: "Working days", hint: "Without weekends and bank holidays." },
        ]}
        value={typed.unit}
        error={errorOf("clock-unit")}
        onChange={(unit) => setTyped({ ...typed, unit: unit as TypedStart["unit"] })}
      />
      {personal.warning}
      <Button look="secondary" busy={busy}>
        Start the clock
      </Button>
    </form>
  );
}

const emptyEnd: TypedEnd = { outcome: undefined, on: noDay, reason: "" };

/** Ends it: the documents were provided, or refused with a statement, or it should not have run. */
export function EndDocumentClock({ busy, onRefused, onSend }: FormProps<DocumentClockEnd>) {
  const [typed, setTyped] = useState(emptyEnd);
  const [errors, setErrors] = useState<FormError[]>([]);
  const personal = usePersonalDetails();
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  useUnsavedWarning(typed.reason.trim() !== "" || !isEmptyDay(typed.on));

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkEnd(typed);
    setErrors(found);
    onRefused(found);
    const texts = [{ fieldId: "clock-reason", label: "Reason", text: typed.reason }];
    if (found.length > 0 || !personal.allows(texts) || !typed.outcome) return;
    const ended = {
      outcome: typed.outcome,
      on: isoDay(typed.on) ?? "",
      reason: typed.reason.trim() || undefined,
    };
    if (await onSend(ended)) setTyped(emptyEnd);
  }

  return (
    <form aria-label="End the clock for documents" onSubmit={submit} noValidate>
      <Radios
        id="clock-outcome"
        label="What happened?"
        choices={[
          { value: "PROVIDED", label: "The documents were provided" },
          { value: "REFUSED", label: "They were refused, with a written statement" },
          { value: "STOPPED", label: "The clock should not have run" },
        ]}
        value={typed.outcome}
        error={errorOf("clock-outcome")}
        onChange={(outcome) => setTyped({ ...typed, outcome: outcome as TypedEnd["outcome"] })}
      />
      <DateInput
        id="ended-on"
        label="On which day?"
        hint="For example, 27 3 2027"
        value={typed.on}
        error={errorOf("ended-on")}
        onChange={(on) => setTyped({ ...typed, on })}
      />
      <CharacterCount
        id="clock-reason"
        label="The written statement, or the reason"
        hint="You can leave it empty where the documents were provided. Everyone who may read this request can read it."
        limit={requestLimits.reason.most}
        value={typed.reason}
        error={errorOf("clock-reason")}
        onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
      />
      {personal.warning}
      <Button look="secondary" busy={busy}>
        End the clock
      </Button>
    </form>
  );
}
