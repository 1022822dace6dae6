import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { DateInput } from "#/ui/DateInput";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { Textarea } from "#/ui/Textarea";
import { isoDay, noDay } from "#/ui/typed-day";

export interface Plan {
  effectiveFrom: string;
  reason: string;
}

interface PlanFormProps {
  today: string;
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: readonly FormError[]) => void;
  onPlan: (plan: Plan) => void;
}

export const planDay = "effective-from";
export const planReason = "plan-reason";

/** Has what was typed above count from a day to come, and not at once. */
export function PlanForm({ today, busy, errorOf, onRefused, onPlan }: PlanFormProps) {
  const [day, setDay] = useState(noDay);
  const [reason, setReason] = useState("");
  function plan(event: SyntheticEvent) {
    event.preventDefault();
    const effectiveFrom = isoDay(day);
    const errors = [
      ...(effectiveFrom && effectiveFrom > today
        ? []
        : [{ fieldId: planDay, message: "Enter a day to come, such as 1 4 2027" }]),
      ...(reason.trim().length < 3 ? [{ fieldId: planReason, message: "Enter why it changes" }] : []),
    ];
    onRefused(errors);
    if (effectiveFrom && errors.length === 0) onPlan({ effectiveFrom, reason: reason.trim() });
  }
  return (
    <Details
      summary="Have it count from a day to come"
      open={Boolean(errorOf(planDay) ?? errorOf(planReason)) || undefined}
    >
      <DateInput
        id={planDay}
        label="From which day does it count?"
        hint="For example, 1 4 2027. Until then the definition stays as it is."
        value={day}
        error={errorOf(planDay)}
        onChange={setDay}
      />
      <Textarea
        id={planReason}
        label="Why does it change?"
        hint="It stands on the measure’s page until then, and in the audit trail."
        rows={2}
        value={reason}
        error={errorOf(planReason)}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="button" look="secondary" busy={busy} onClick={plan}>
        {busy ? "Planning the change" : "Plan the change"}
      </Button>
    </Details>
  );
}
