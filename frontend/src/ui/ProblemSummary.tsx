import { explain } from "#/api/explain";
import { ApiProblem, Unreachable } from "#/api/problem";
import { ErrorSummary, type FormError } from "./ErrorSummary";

interface ProblemSummaryProps {
  /** What a mutation or query threw. */
  problem: unknown;
  /** The id of the control for a JSON pointer of the request, where the form has one. */
  fieldIdOf?: (pointer: string) => string | undefined;
  /** What that control is called, to begin the message with. */
  labelOf?: (pointer: string) => string | undefined;
  /** Where a measure that is named is put right, on another page. */
  linkOf?: (indicator: string) => FormError["link"];
}

/** What the service did not accept, in plain English, above the form that was sent. */
export function ProblemSummary({ problem, fieldIdOf, labelOf, linkOf }: ProblemSummaryProps) {
  const words = explain(problem);
  const errors: FormError[] =
    problem instanceof ApiProblem
      ? problem.errors.map((error) => ({
          fieldId: error.pointer ? fieldIdOf?.(error.pointer) : undefined,
          message: withLabel(error.pointer && labelOf?.(error.pointer), error.detail),
          link: error.indicator ? linkOf?.(error.indicator) : undefined,
        }))
      : [];
  const signedOut = problem instanceof ApiProblem && problem.status === 401;
  return (
    <ErrorSummary title={words.title} errors={errors}>
      {errors.length === 0 ? <p>{words.detail}</p> : null}
      {signedOut ? null : <p>{words.next}</p>}
      {problem instanceof Unreachable ? <p>What you have typed is kept on this page.</p> : null}
      {signedOut ? (
        <p>
          {/* In another tab, so that nothing typed here is lost. */}
          <a href={signInAddress(window.location)} target="_blank" rel="noreferrer">
            Sign in again (opens in a new tab)
          </a>
          , then come back here and send it once more. What you have typed is kept.
        </p>
      ) : null}
    </ErrorSummary>
  );
}

function withLabel(label: string | undefined, detail: string) {
  return label ? `${label}: ${detail}` : detail;
}

/** The address that signs a person in and brings them back to where they are. */
export function signInAddress(place: { pathname: string; search: string }) {
  return `/sign-in?to=${encodeURIComponent(place.pathname + place.search)}`;
}
