import { expect, test } from "vitest";
import { lackingWords } from "./ServiceTasks";

test("what commentary does not say is owed only where the edition waits for it", () => {
  expect(lackingWords(["a cause", "an action"], true)).toBe("Commentary needs a cause and an action");
  expect(lackingWords(["a cause"], false)).toBe(
    "Commentary does not give a cause; the edition can go without",
  );
});
