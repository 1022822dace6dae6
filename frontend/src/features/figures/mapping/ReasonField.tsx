import type { FormError } from "#/ui/ErrorSummary";
import { TextInput } from "#/ui/TextInput";

export const reasonField = "reason";

interface ReasonFieldProps {
  count: number;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** Why figures change that are there already: of a file of others it is said once for all of them. */
export function ReasonField({ count, value, error, onChange }: ReasonFieldProps) {
  return (
    <TextInput
      id={reasonField}
      label={count === 1 ? "Why 1 figure changes" : `Why ${count.toLocaleString("en-GB")} figures change`}
      hint="Kept with each of them, such as “Restated in the Department’s release of November 2025”."
      error={error}
      maxLength={1000}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

export function checkReason(count: number, value: string): FormError[] {
  return count > 0 && value.trim().length < 3
    ? [{ fieldId: reasonField, message: "Enter why figures change that are there already" }]
    : [];
}
