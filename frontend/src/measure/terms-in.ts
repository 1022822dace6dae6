import type { components } from "#/api/schema";

type Term = components["schemas"]["GlossaryTerm"];

/**
 * The terms that stand in a name, in their order. Of words that overlap the longest counts: "severe persistent absence" is not
 * persistent absence. Those all in capitals are meant as such, so that "send" is not SEND.
 */
export function termsIn(name: string, terms: readonly Term[]): Term[] {
  const words = terms
    .flatMap((term) => term.words.map((word) => ({ term, word })))
    .toSorted((a, b) => b.word.length - a.word.length);
  const found = new Map<Term, number>();
  let left = name.replaceAll("’", "'");
  const lowered = left.toLowerCase();
  for (const { term, word } of words) {
    // Hundreds of expressions to find a few words would take a phone longer than the rest of the page.
    if (!lowered.includes(word.toLowerCase())) continue;
    left = left.replace(asWords(word), (match, at: number) => {
      found.set(term, Math.min(at, found.get(term) ?? at));
      return taken.repeat(match.length);
    });
  }
  return [...found].toSorted(([, a], [, b]) => a - b).map(([term]) => term);
}

/** In the place of what was found, so that no shorter word is found in it. */
const taken = "\u0000";

function asWords(word: string) {
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`,
    word === word.toUpperCase() ? "gu" : "giu",
  );
}
