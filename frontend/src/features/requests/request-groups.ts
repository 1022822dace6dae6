import type { DeepDiveRequest } from "./request";

/**
 * A list of requests without those that are shown under the one they joined. Who sees a request but not the one it joined,
 * or has only the one on the list, sees it in its own place.
 */
export function leading(requests: readonly DeepDiveRequest[]): DeepDiveRequest[] {
  const under = new Set(requests.flatMap(({ joined }) => joined.map(({ reference }) => reference)));
  return requests.filter(({ reference }) => !under.has(reference));
}

/** How many requests there are, joined ones among them: nobody who asked is left out of the count. */
export function countInWords(requests: readonly DeepDiveRequest[]): string {
  const joined = requests.filter(({ joinedTo }) => joinedTo !== undefined).length;
  const all = requests.length === 1 ? "1 request" : `${requests.length} requests`;
  if (joined === 0) return `${all}.`;
  if (requests.length === 1) return `${all}, joined to another and answered with it.`;
  return `${all}, ${joined} of them joined to another and answered with it.`;
}
