import type { TargetTrial } from "./target-review";

/** What to think of before a target is agreed, in words. */
export function TargetWarnings({ warnings }: Pick<TargetTrial, "warnings">) {
  if (warnings.length === 0) return null;
  return (
    <>
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">Think about this first:</p>
      <ul className="govuk-list govuk-list--bullet">
        {warnings.map(({ kind, text }) => (
          <li key={kind + text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
