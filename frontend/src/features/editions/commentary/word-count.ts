/** Counts words as the service does (`org.scrutineer.commentary.Words`): a lone dash is not a word. */
export function countWords(text: string): number {
  return text.split(/\p{White_Space}+/u).filter((each) => /[\p{L}\p{N}]/u.test(each)).length;
}

/** "You have 12 words remaining", "You have 3 words too many". */
export function wordsLeft(left: number): string {
  const count = Math.abs(left).toLocaleString("en-GB");
  const noun = Math.abs(left) === 1 ? "word" : "words";
  return left < 0 ? `You have ${count} ${noun} too many` : `You have ${count} ${noun} remaining`;
}
