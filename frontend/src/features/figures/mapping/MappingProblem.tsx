import { ApiProblem } from "#/api/problem";
import { ErrorSummary } from "#/ui/ErrorSummary";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { nameField } from "./check-mapping";

/** Why decisions were not saved. */
export function MappingProblem({ problem }: { problem: unknown }) {
  if (problem instanceof ApiProblem && problem.type === "urn:scrutineer:problem:exists") {
    const message = "Enter another name: decisions are kept by that name already";
    return <ErrorSummary errors={[{ fieldId: nameField, message }]} />;
  }
  return <ProblemSummary problem={problem} />;
}
