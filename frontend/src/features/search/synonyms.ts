import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import type { DraftForm } from "#/ui/use-draft";

export type Synonyms = components["schemas"]["Synonyms"];
type SynonymsDraft = components["schemas"]["SynonymsDraft"];

/** A group as a person types it: a word or phrase on each line. */
export interface TypedSynonyms {
  words: string;
}

const most = 20;
const longest = 80;

/** As the service takes it. */
export function synonymsFrom({ words }: TypedSynonyms): SynonymsDraft {
  return { words: linesOf(words) };
}

/** What is wrong with it before it is sent; what stands in other groups the service knows. */
function checkSynonyms({ words }: TypedSynonyms): FormError[] {
  const lines = linesOf(words);
  const wrong = (message: string) => [{ fieldId: "words", message }];
  if (lines.length < 2) return wrong("Enter at least two words or phrases, one on each line");
  if (lines.length > most) return wrong(`Enter ${most} words or phrases or fewer`);
  const bad = lines.findIndex((line) => line.length < 2 || line.length > longest || !hasWord(line));
  return bad < 0
    ? []
    : wrong(
        `Line ${bad + 1} must be 2 to ${longest} characters with a letter or a digit, and without quotation marks`,
      );
}

function hasWord(line: string) {
  return /[\p{L}\p{N}]/u.test(line) && !line.includes('"');
}

function linesOf(words: string) {
  return words
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** For a group that is there, or is to be. */
export function synonymsForm<S extends Pick<Synonyms, "words">>(done: string): DraftForm<S, TypedSynonyms> {
  return {
    what: "group",
    done,
    typedOf: ({ words }) => ({ words: words.join("\n") }),
    check: checkSynonyms,
    fields: {
      words: {
        id: "words",
        label: "Words and phrases that mean the same",
        pointers: ["/words", ...Array.from({ length: most }, (_, i) => `/words/${i}`)],
        show: (words) => words,
      },
    },
  };
}
