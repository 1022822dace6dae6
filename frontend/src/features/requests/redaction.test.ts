import { expect, test } from "vitest";
import { request } from "#/testing/request";
import { checkRedaction, redactableFields } from "./redaction";

test("only fields with something in them can be redacted", () => {
  expect(redactableFields(request).map(({ field }) => field)).toEqual(["QUESTION"]);
  const answered = {
    ...request,
    answer: { text: "Because.", by: "Officer", at: "2026-11-20T09:00:00Z", charts: [] },
  };
  expect(redactableFields(answered).map(({ field }) => field)).toEqual(["QUESTION", "ANSWER"]);
  const clear = { by: "Governance", at: "2026-11-20T09:00:00Z" };
  const declined = {
    ...request,
    clarifications: [
      { ...clear, question: "Which of them?", reply: "All of them." },
      { ...clear, question: "Since when?" },
    ],
    decision: { ...clear, reason: "It is answered already." },
    declineReply: { text: "It is not.", at: clear.at },
  };
  expect(redactableFields(declined).map(({ field, texts }) => [field, texts.length])).toEqual([
    ["QUESTION", 1],
    ["CLARIFICATION_QUESTION", 2],
    ["CLARIFICATION_REPLY", 1],
    ["DECLINE_REASON", 1],
    ["DECLINE_REPLY", 1],
  ]);
});

test("what would not be done is said at its field", () => {
  const fields = (typed: Parameters<typeof checkRedaction>[0]) =>
    checkRedaction(typed, ["Why has this risen?"]).map(({ fieldId }) => fieldId);
  const reason = "It named a child.";
  expect(fields({ field: "QUESTION", words: "", reason })).toEqual([]);
  expect(fields({ field: "QUESTION", words: "this risen", reason })).toEqual([]);
  expect(fields({ field: undefined, words: "ab", reason: "" })).toEqual(["field", "words", "reason"]);
  expect(fields({ field: "QUESTION", words: "fallen", reason })).toEqual(["words"]);
  expect(fields({ field: "QUESTION", words: "risen", reason: "It says risen." })).toEqual(["reason"]);
});
