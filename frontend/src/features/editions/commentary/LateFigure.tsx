import type { components } from "#/api/schema";
import { CharacterCount } from "#/ui/CharacterCount";
import { DateInput } from "#/ui/DateInput";
import { commentaryLimits, type Written } from "./written";

interface LateFigureProps {
  /** What members read now in place of the figure; absent when the figure is there. */
  expected?: components["schemas"]["ExpectedFigure"];
  written: Written;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (change: Partial<Written>) => void;
}

/** When a figure that is not there is expected. Members then read that in its place. */
export function LateFigure({ expected, written, errorOf, onChange }: LateFigureProps) {
  if (!expected) return null;
  return (
    <section aria-labelledby="late-heading">
      <h2 className="govuk-heading-m" id="late-heading">
        The figure for {expected.label} is not there
      </h2>
      <p className="govuk-body">Members read in its place: “{expected.text}”.</p>
      <DateInput
        id="expected-on"
        label="When do you expect it? (optional)"
        hint="For example, 14 5 2026"
        value={written.expectedOn}
        error={errorOf("expected-on")}
        onChange={(expectedOn) => onChange({ expectedOn })}
      />
      <CharacterCount
        id="expected-reason"
        label="Why is it late? (optional)"
        hint="Members read this too."
        rows={2}
        limit={commentaryLimits.reason}
        value={written.expectedReason}
        error={errorOf("expected-reason")}
        onChange={(event) => onChange({ expectedReason: event.target.value })}
      />
    </section>
  );
}
