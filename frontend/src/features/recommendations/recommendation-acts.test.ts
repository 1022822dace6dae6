import { expect, test } from "vitest";
import { checkWithdrawal, withdrawalWords } from "./recommendation-acts";

test("what a committee recommended the committee withdraws, and what inspectors did no committee does", () => {
  expect(checkWithdrawal("")[0]?.message).toBe("Enter why the committee withdrew it");
  expect(checkWithdrawal("", "inspectors")[0]?.message).toBe("Enter why it no longer stands");
  expect(Object.values(withdrawalWords.inspectors).join(" ")).not.toMatch(/committee/i);
  expect(checkWithdrawal("It was recorded by mistake.", "inspectors")).toEqual([]);
});
