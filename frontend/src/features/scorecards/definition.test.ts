import { expect, test } from "vitest";
import { check, definition, type Scorecard, type TypedDefinition, typed } from "./definition";

const scorecard: Scorecard = {
  code: "vision-tracker",
  title: "Vision Tracker",
  purpose: "A few measures of interest",
  audience: { kind: "COMMITTEES", committees: ["/committees/improving-lives"] },
  frequency: "MONTHLY",
  yearType: "FINANCIAL",
  requestWindowDays: 7,
  arrangement: {
    reason: "Members asked for it.",
    agreedBy: "Improving Lives Select Commission",
    agreedOn: "2020-06-16",
    nextReviewOn: "2021-06-30",
  },
  timetable: { opensByItself: true, figuresDueDays: 10, commentaryDueDays: 15, commentaryRequired: false },
  exemptCommittees: ["/committees/improving-lives"],
  inNewsletter: true,
};

const wrong = (text: TypedDefinition) => check(text).map(({ fieldId }) => fieldId);

test("what is read and saved again is what it was", () => {
  const { code: _, ...same } = scorecard;
  expect(check(typed(scorecard))).toEqual([]);
  expect(definition(typed(scorecard), scorecard)).toEqual(same);
});

test("a scorecard that nobody agreed has no arrangement", () => {
  const text = typed({ ...scorecard, arrangement: undefined });
  expect(check(text)).toEqual([]);
  expect(definition(text, scorecard).arrangement).toBeUndefined();
});

test("dates need a reason, and must be real", () => {
  const nothing = typed({ ...scorecard, arrangement: undefined });
  const day = { day: "30", month: "6", year: "2026" };
  expect(wrong({ ...nothing, nextReviewOn: day })).toContain("reason");
  expect(wrong({ ...typed(scorecard), agreedOn: { ...day, month: "2" } })).toContain("agreedOn");
  expect(wrong({ ...typed(scorecard), agreedBy: "" })).toContain("agreedBy");
});

test("committees are named exactly when it is for committees", () => {
  const text = typed(scorecard);
  expect(wrong({ ...text, committees: " \n" })).toContain("committees");
  expect(definition({ ...text, audience: "PUBLIC" }, scorecard).audience).toEqual({
    kind: "PUBLIC",
    committees: [],
  });
});

test("days are whole numbers within bounds", () => {
  const text = typed(scorecard);
  expect(wrong({ ...text, figuresDueDays: "400" })).toContain("figuresDueDays");
  expect(wrong({ ...text, requestWindowDays: "a week" })).toContain("requestWindowDays");
  expect(wrong({ ...text, boardDays: "twenty" })).toContain("boardDays");
});

test("a scorecard keeps to days of the board and of publication, or to none", () => {
  const text = typed(scorecard);
  expect([text.boardDays, text.publicationDays]).toEqual(["", ""]);
  expect(wrong(text)).toEqual([]);
  expect(definition(text, scorecard).timetable).not.toHaveProperty("boardDays", expect.anything());
  const dated = { ...text, boardDays: " 20 ", publicationDays: "0" };
  expect(definition(dated, scorecard).timetable).toMatchObject({ boardDays: 20, publicationDays: 0 });
});
