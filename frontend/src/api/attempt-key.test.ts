import { expect, test } from "vitest";
import { AttemptKey } from "./attempt-key";

test("the same content keeps its key, so that a retry is the same piece of work", () => {
  const attempt = new AttemptKey();
  const first = attempt.keyFor("question");
  expect(attempt.keyFor("question")).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
});

test("changed content gets another key, as the service would refuse the old one", () => {
  const attempt = new AttemptKey();
  const first = attempt.keyFor("question");
  expect(attempt.keyFor("another question")).not.toBe(first);
});

test("two forms never share a key", () => {
  expect(new AttemptKey().keyFor("question")).not.toBe(new AttemptKey().keyFor("question"));
});
