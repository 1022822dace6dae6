import { expect, test } from "vitest";
import { checkWords } from "./UnwantedWordsForm";

test("what would not be done is said at its field", () => {
  const fields = (words: string, reason: string) =>
    checkWords({ words, reason }).map(({ fieldId }) => fieldId);
  expect(fields("Ann of Y", "It named a child.")).toEqual([]);
  expect(fields("An", "")).toEqual(["words", "reason"]);
  expect(fields("Ann of Y", "It said Ann of Y there.")).toEqual(["reason"]);
});
