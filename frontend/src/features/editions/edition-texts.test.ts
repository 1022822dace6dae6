import { expect, test } from "vitest";
import { checkComment, checkErratum } from "./edition-texts";

test("texts are held to the lengths of the contract", () => {
  expect(checkErratum(" ")[0]?.message).toBe("Enter what was wrong and what is right");
  expect(checkErratum("Too short")[0]?.message).toContain("10 characters or more");
  expect(checkErratum("x".repeat(2001))[0]?.message).toContain("2,000 characters or fewer");
  expect(checkComment("Why?")).toEqual([]);
});
