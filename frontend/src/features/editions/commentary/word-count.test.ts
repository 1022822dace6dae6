import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countWords, wordsLeft } from "./word-count";

// The same texts that the service counts.
const file = "../backend/service/src/test/resources/reference/words/cases.csv";
const cases = [...readFileSync(file, "utf8").matchAll(/^(\d+),(?:"([^"]*)"|(.*))$/gm)].map(
  ([, words, quoted, plain]) => [quoted ?? plain ?? "", Number(words)] as const,
);

test("every case is read", () => expect(cases).toHaveLength(19));

test.each(cases)("%j is counted as the service counts it", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test("what is left is said in words", () => {
  expect(wordsLeft(1)).toBe("You have 1 word remaining");
  expect(wordsLeft(-13)).toBe("You have 13 words too many");
});
