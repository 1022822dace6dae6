/** What somebody may have written of a person, so that they look again before it is sent. */
export type PersonalKind = "birth" | "nhs-number" | "case-number" | "e-mail" | "phone" | "child";

export interface PersonalDetail {
  kind: PersonalKind;
  /** As they stand in the text. */
  words: string;
  /** Where they begin in it. */
  start: number;
}

export const personalKindWords: Record<PersonalKind, string> = {
  birth: "a date of birth",
  "nhs-number": "an NHS number",
  "case-number": "a case number or pupil number",
  "e-mail": "a private e-mail address",
  phone: "a phone number",
  child: "a child’s name",
};

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const family = "[Ss]on|[Dd]aughter|[Cc]hild|[Gg]randson|[Gg]randdaughter|[Nn]ephew|[Nn]iece";
const young = `${family}|[Bb]oy|[Gg]irl|[Pp]upil|[Bb]aby|[Bb]rother|[Ss]ister|[Ss]tudent|[Tt]eenager`;

interface Look {
  kind: PersonalKind;
  pattern: RegExp;
  /** What the pattern alone cannot tell. */
  isOne?: (words: string) => boolean;
}

// What comes first counts: a number that is both is told of once.
const looks: readonly Look[] = [
  {
    kind: "birth",
    pattern: new RegExp(
      `\\b(?:born (?:on|in)|date of birth|d\\.?o\\.?b\\.?)[\\s:]*(?:the )?(?:[\\d/.-]+(?:st|nd|rd|th)?(?: (?:of )?${month})?(?: \\d{2,4})?|${month}(?: \\d{1,4})?(?:,? \\d{4})?)`,
      "gi",
    ),
  },
  { kind: "birth", pattern: /\b(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}\b/g },
  { kind: "e-mail", pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, isOne: isPrivateAddress },
  { kind: "phone", pattern: /(?<![\w.])(?:\+44[\s-]?\(?0?\)?|0)\d(?:[\s-]?\d){8,9}(?![\w])/g },
  { kind: "nhs-number", pattern: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g, isOne: isNhsNumber },
  // A unique pupil number: a letter, eleven digits, and a digit or letter.
  { kind: "case-number", pattern: /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/g },
  {
    kind: "case-number",
    pattern:
      /\b(?:case|file|client|pupil|referral|liquidlogic|mosaic|upn)(?: ?(?:number|no\.?|ref\.?|reference|id))?[\s:#]*[a-z]{0,3}-?\d{4,}\b/gi,
  },
  {
    kind: "child",
    pattern: new RegExp(`\\b(?:${young}),? (?:is )?(?:called|named) \\p{Lu}[\\p{L}’'-]+`, "gu"),
  },
  {
    kind: "child",
    pattern: new RegExp(
      `\\b(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir) (?:${family}),? \\p{Lu}[\\p{L}’'-]+`,
      "gu",
    ),
  },
];

/** What in a text seems to tell of a person, in the order in which it stands there. */
export function personalDetails(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (const { kind, pattern, isOne } of looks) {
    for (const { 0: words, index: start } of text.matchAll(pattern)) {
      const end = start + words.length;
      const isTold = found.some((each) => start < each.start + each.words.length && each.start < end);
      if (!isTold && (isOne?.(words) ?? true)) found.push({ kind, words, start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

// Officers' addresses are public, and members may well name them.
function isPrivateAddress(address: string) {
  return !/(?:@|\.)(?:gov\.uk|nhs\.uk|nhs\.net|police\.uk|sch\.uk|parliament\.uk)$/i.test(address);
}

/** The last of its ten digits is a check digit, by which few other numbers pass. */
function isNhsNumber(words: string) {
  const digits = [...words.replace(/\D/g, "")].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}
