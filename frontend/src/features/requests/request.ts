import type { components } from "#/api/schema";

export type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];
export type RequestState = components["schemas"]["RequestState"];
export type AnswerKind = components["schemas"]["AnswerKind"];
export type RequestAction = DeepDiveRequest["actions"][number];

/** What the request is about, short enough for a heading. */
export function aboutWhat(request: Pick<DeepDiveRequest, "measures">): string {
  const [first, ...others] = request.measures;
  if (!first) return "No measure";
  if (others.length === 0) return first.title;
  return `${first.title} and ${others.length === 1 ? "1 other measure" : `${others.length} other measures`}`;
}
