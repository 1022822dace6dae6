import type { FormError } from "./ErrorSummary";

interface Limits {
  least: number;
  most: number;
}

interface Words {
  /** What to do when nothing was typed. */
  missing: string;
  /** What the text is, as the beginning of a sentence. */
  noun: string;
}

/** Whether a text is as long as the contract wants it, without the blanks around it. */
export function checkLength(
  fieldId: string,
  text: string,
  { least, most }: Limits,
  words: Words,
): FormError[] {
  const length = text.trim().length;
  if (length === 0) return [{ fieldId, message: words.missing }];
  if (length < least) return [{ fieldId, message: `${words.noun} must be ${least} characters or more` }];
  if (length > most) {
    return [
      { fieldId, message: `${words.noun} must be ${most.toLocaleString("en-GB")} characters or fewer` },
    ];
  }
  return [];
}

/** Whether what may stay empty is an address that a browser can open. */
export function checkAddress(fieldId: string, text: string): FormError[] {
  const address = text.trim();
  if (address === "" || /^https?:\/\/[^/\s]\S*$/.test(address)) return [];
  return [{ fieldId, message: "Enter an address that begins with https:// or http://, without spaces" }];
}
