import { ApiProblem } from "#/api/problem";

/** What the service said of one field of a form, where its problem names a place that the form has. */
export function problemAt(
  problem: unknown,
  fieldIdOf: (pointer: string) => string | undefined,
  fieldId: string,
): string | undefined {
  if (!(problem instanceof ApiProblem)) return undefined;
  return problem.errors.find(({ pointer }) => pointer && fieldIdOf(pointer) === fieldId)?.detail;
}
