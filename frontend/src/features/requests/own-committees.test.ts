import { expect, test } from "vitest";
import { ownCommittees, readerChoices } from "./own-committees";

test("a member keeps a question for a committee of their own, or for nobody", () => {
  const mine = ownCommittees(["/committees/improving-lives", "/committees/scrutiny/health-and-care"]);
  expect(mine).toEqual([
    { code: "improving-lives", title: "Improving lives" },
    { code: "scrutiny--health-and-care", title: "Health and care" },
  ]);
  expect(readerChoices(mine).map(({ value }) => value)).toEqual([
    "",
    "improving-lives",
    "scrutiny--health-and-care",
  ]);
});
