import { ApiProblem } from "#/api/problem";
import { ErrorSummary } from "#/ui/ErrorSummary";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { fileField } from "./csv-file";
import { placesOf } from "./import-report";

/** Why the service refused a file. The rows it named stand in the table further down. */
export function ImportProblem({ problem }: { problem: unknown }) {
  const ofTheFile = problem instanceof ApiProblem && [400, 409, 413, 415, 422].includes(problem.status);
  if (!ofTheFile) return <ProblemSummary problem={problem} />;
  const places = placesOf(problem);
  return (
    <ErrorSummary
      title={problem.title}
      errors={[{ fieldId: fileField, message: "Correct the file, choose it again and check it" }]}
    >
      {problem.detail ? <p>{problem.detail}</p> : null}
      {places.length > 0 ? <p>The problems are listed below, row by row.</p> : null}
      <p>Nothing has been loaded.</p>
    </ErrorSummary>
  );
}
