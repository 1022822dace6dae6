import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { DateInput } from "#/ui/DateInput";
import type { FormError } from "#/ui/ErrorSummary";
import { isEmptyDay, isoDay, noDay, type TypedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import type { DeepDiveRequest } from "./request";
import { requestLimits } from "./request-texts";

export function checkExtension(until: TypedDay, reason: string, due: string | undefined): FormError[] {
  const day = isoDay(until);
  const errors: FormError[] = [];
  if (isEmptyDay(until)) errors.push({ fieldId: "until", message: "Enter the new day" });
  else if (!day) errors.push({ fieldId: "until", message: "The new day must be a real date" });
  else if (due && day <= due)
    errors.push({ fieldId: "until", message: "The new day must be after the day it is due now" });
  return errors.concat(
    checkLength("extension-reason", reason, requestLimits.reason, {
      missing: "Enter why it takes longer",
      noun: "Why it takes longer",
    }),
  );
}

interface ExtendFormProps {
  request: DeepDiveRequest;
  busy: boolean;
  onRefused: (errors: FormError[]) => void;
  /** Answers whether it was done. */
  onExtend: (until: string, reason: string) => Promise<boolean>;
}

/** More time, with a reason that the members who ask read. */
export function ExtendForm({ request, busy, onRefused, onExtend }: ExtendFormProps) {
  const [until, setUntil] = useState(noDay);
  const [reason, setReason] = useState("");
  const [errors, setErrors] = useState<FormError[]>([]);
  const personal = usePersonalDetails();
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  useUnsavedWarning(reason.trim() !== "" || !isEmptyDay(until));
  const step = request.state === "ACCEPTED" ? "ANSWER" : "DECIDE";
  const due = request.clocks.find((clock) => clock.step === step)?.due;

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkExtension(until, reason, due);
    setErrors(found);
    onRefused(found);
    const texts = [{ fieldId: "extension-reason", label: "Why does it take longer?", text: reason }];
    if (found.length > 0 || !personal.allows(texts)) return;
    if (await onExtend(isoDay(until) ?? "", reason.trim())) {
      setUntil(noDay);
      setReason("");
    }
  }

  return (
    <form aria-label="Give this request longer" onSubmit={submit} noValidate>
      <DateInput
        id="until"
        label={step === "ANSWER" ? "By when will it be answered?" : "By when will it be decided?"}
        hint="It holds for the requests that are joined to it too."
        value={until}
        error={errorOf("until")}
        onChange={setUntil}
      />
      <CharacterCount
        id="extension-reason"
        label="Why does it take longer?"
        hint="Those who asked read it."
        limit={requestLimits.reason.most}
        value={reason}
        error={errorOf("extension-reason")}
        onChange={(event) => setReason(event.target.value)}
      />
      {personal.warning}
      <Button look="secondary" busy={busy}>
        Give it longer
      </Button>
    </form>
  );
}
