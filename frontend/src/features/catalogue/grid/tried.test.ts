import { expect, test } from "vitest";
import { answersByTrial, triedInWords } from "./tried";

const sent = [
  { indicator: "A", year: "2026-27", proposal: { target: 90, targetBound: "INCLUSIVE" as const } },
  { indicator: "B", year: "2026-27", proposal: { target: 80, targetBound: "INCLUSIVE" as const } },
];
const answer = (indicator: string, code: "GREEN" | "RED") => ({
  indicator,
  year: "2026-27",
  errors: [],
  preview: {
    figures: [
      {
        period: "2025-12",
        label: "December 2025",
        display: "84%",
        targetText: "",
        rating: { code, letter: "", word: "", reason: "" },
      },
    ],
  },
});
const tried = { sent, answers: [answer("A", "RED"), answer("B", "GREEN")] };

test("an answer is shown beside exactly what was asked", () => {
  const answerTo = answersByTrial(tried);
  const [, second] = sent;
  expect(answerTo(second)?.indicator).toBe("B");
  expect(answerTo(second && { ...second, proposal: { ...second.proposal, target: 81 } })).toBeUndefined();
  expect(answerTo(undefined)).toBeUndefined();
  expect(answersByTrial(undefined)(second)).toBeUndefined();
});

test("all of it is read out in one sentence", () => {
  expect(triedInWords(tried.answers)).toBe("By what is typed the newest figures would be: 1 green, 1 red.");
  expect(triedInWords([])).toBe("");
});
