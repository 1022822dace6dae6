import type { DeepDiveRequest } from "./request";

/** How many requests there are, joined ones among them: nobody who asked is left out of the count. */
export function countInWords(requests: readonly DeepDiveRequest[]): string {
  const joined = requests.filter(({ joinedTo }) => joinedTo !== undefined).length;
  const all = requests.length === 1 ? "1 request" : `${requests.length} requests`;
  if (joined === 0) return `${all}.`;
  if (requests.length === 1) return `${all}, joined to another and answered with it.`;
  return `${all}, ${joined} of them joined to another and answered with it.`;
}
