import { expect, test } from "vitest";
import { otherSupporters, supportInWords } from "./supporters";

const supporter = (name: string) => ({ name, at: "2026-11-18T09:00:00Z" });

test("support is said in words that count right", () => {
  const words = (supporters: number, supportedByMe: boolean) =>
    supportInWords({ supporters: Array.from({ length: supporters }, () => supporter("A")), supportedByMe });
  expect(words(0, false)).toBe("No other member supports it");
  expect(words(1, false)).toBe("1 other member supports it");
  expect(words(2, false)).toBe("2 other members support it");
  expect(words(1, true)).toBe("You support it");
  expect(words(2, true)).toBe("You and 1 other member support it");
});

test("the reader is not named among those who support it with them", () => {
  const supporters = [supporter("Second Member"), supporter("Third Member")];
  expect(otherSupporters({ supporters, supportedByMe: true }, "Second Member")).toEqual(["Third Member"]);
  expect(
    otherSupporters({ supporters: supporters.slice(0, 1), supportedByMe: true }, "Second Member"),
  ).toEqual([]);
  expect(otherSupporters({ supporters, supportedByMe: false }, "Somebody else")).toHaveLength(2);
});
