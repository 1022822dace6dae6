import { explain } from "#/api/explain";
import { ApiProblem } from "#/api/problem";
import { ErrorSummary, type FormError } from "./ErrorSummary";

interface ProblemSummaryProps {
  /** What a mutation or query threw. */
  problem: unknown;
  /** The id of the control for a JSON pointer of the request, where the form has one. */
  fieldIdOf?: (pointer: string) => string | undefined;
}

/** What the service did not accept, in plain English, above the form that was sent. */
export function ProblemSummary({ problem, fieldIdOf }: ProblemSummaryProps) {
  const words = explain(problem);
  const errors: FormError[] =
    problem instanceof ApiProblem
      ? problem.errors.map((error) => ({
          fieldId: error.pointer ? fieldIdOf?.(error.pointer) : undefined,
          message: error.detail,
        }))
      : [];
  return (
    <ErrorSummary title={words.title} errors={errors}>
      {errors.length === 0 ? <p>{words.detail}</p> : null}
      <p>{words.next}</p>
      {problem instanceof ApiProblem && problem.status === 401 ? (
        <p>
          <a href={signInAddress(window.location)}>Sign in again</a>
        </p>
      ) : null}
    </ErrorSummary>
  );
}

/** The address that signs a person in and brings them back to where they are. */
export function signInAddress(place: { pathname: string; search: string }) {
  return `/sign-in?to=${encodeURIComponent(place.pathname + place.search)}`;
}
