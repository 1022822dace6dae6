/** A friendly word on how something is written. It never keeps anybody from saving. */
export interface Hint {
  /** Tells hints apart. */
  about: string;
  text: string;
}

const longestSentence = 25;
const mostHints = 5;

/** What officers often write, and what is easier to read. */
const plainer: Record<string, string> = {
  "as a result of": "because of",
  "at this point in time": "now",
  "due to the fact that": "because",
  "going forward": "from now on",
  "in order to": "to",
  "in relation to": "about",
  "in respect of": "about",
  "prior to": "before",
  "with regard to": "about",
  ascertain: "find out",
  commence: "start",
  commenced: "started",
  facilitate: "help",
  leverage: "use",
  mitigate: "reduce",
  robust: "strong, or say what makes it so",
  stakeholders: "the people it is about",
  utilise: "use",
  utilised: "used",
};

/** Short forms that everyone reads as they are. */
const known = new Set(["AM", "CEO", "GP", "ID", "IT", "NHS", "OK", "PM", "TV", "UK"]);

/**
 * Long sentences, short forms that the glossary does not explain, office words with a plainer one, and sentences that do not
 * say who did something.
 *
 * @param glossary the terms that readers can look up
 */
export function hintsOn(text: string, glossary: readonly string[]): Hint[] {
  return [
    ...longSentences(text),
    ...shortForms(text, glossary),
    ...officeWords(text),
    ...passives(text),
  ].slice(0, mostHints);
}

function longSentences(text: string): Hint[] {
  return sentences(text).flatMap((sentence) => {
    const words = sentence.split(/\s+/);
    if (words.length <= longestSentence) return [];
    const start = words.slice(0, 4).join(" ");
    return [
      {
        about: `long ${start}`,
        text: `The sentence that begins “${start}” has ${words.length} words. Could it be two?`,
      },
    ];
  });
}

// A short form that follows its words in brackets has been explained.
function shortForms(text: string, glossary: readonly string[]): Hint[] {
  const terms = new Set(glossary.flatMap((term) => term.match(/\b[A-Z][A-Z0-9]+\b/g) ?? []));
  const found = new Set(text.match(/\b[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*s?\b/g) ?? []);
  return [...found].flatMap((form) => {
    const bare = form.replace(/s$/, "");
    if (known.has(bare) || terms.has(bare) || text.includes(`(${form})`)) return [];
    return [{ about: `short ${form}`, text: `Will every member know what “${form}” stands for?` }];
  });
}

function officeWords(text: string): Hint[] {
  return Object.entries(plainer).flatMap(([office, plain]) =>
    new RegExp(`\\b${office}\\b`, "i").test(text)
      ? [{ about: `office ${office}`, text: `For “${office}” you could write “${plain}”.` }]
      : [],
  );
}

// Irregular participles are few enough to name; the rest end in "ed".
const participle = "(?:\\w+ed|made|done|given|taken|seen|held|sent|kept|found|known|put)";
const passive = new RegExp(
  `\\b(?:is|are|was|were|been|being|be)\\s+(?:\\w+ly\\s+)?${participle}\\b(?!\\s+by\\b)`,
  "i",
);

function passives(text: string): Hint[] {
  const found = sentences(text)
    .map((sentence) => sentence.match(passive)?.[0])
    .find((words) => words !== undefined);
  return found ? [{ about: "passive", text: `“${found}”: can you say who did it?` }] : [];
}

function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
