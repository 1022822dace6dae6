import { expect, test } from "vitest";
import { noDay } from "#/ui/typed-day";
import { checkWritten, draftOf, type Written, writtenFrom } from "./written";

const nothing = writtenFrom(undefined);
const whole: Written = {
  ...nothing,
  text: " Fewer visits were on time. ",
  cause: "Two posts were empty.",
  what: "Fill both posts",
  owner: "Head of Social Care",
  due: { day: "30", month: "6", year: "2026" },
};

test("nothing at all may be saved, and leaves everything out", () => {
  expect(checkWritten(nothing)).toEqual([]);
  expect(draftOf(nothing)).toEqual({ exempt: false });
});

test("what is written goes to the service as it takes it, and comes back as it was typed", () => {
  expect(checkWritten(whole)).toEqual([]);
  const draft = draftOf(whole);
  expect(draft).toEqual({
    text: "Fewer visits were on time.",
    cause: "Two posts were empty.",
    action: { what: "Fill both posts", owner: "Head of Social Care", due: "2026-06-30" },
    exempt: false,
  });
  const said = {
    ...draft,
    exempt: false,
    indicator: "CYP-001",
    revision: 1,
    writtenBy: "Somebody",
    writtenAt: "2026-05-01T09:00:00Z",
  };
  expect(writtenFrom(said)).toEqual({ ...whole, text: whole.text.trim() });
});

test("an action that is begun must be whole", () => {
  expect(checkWritten({ ...whole, owner: "", due: noDay }).map(({ fieldId }) => fieldId)).toEqual([
    "owner",
    "due",
  ]);
});

test("a late figure needs its day and its reason", () => {
  expect(
    checkWritten({ ...nothing, expectedOn: { day: "31", month: "2", year: "2026" } }).map(
      ({ fieldId }) => fieldId,
    ),
  ).toEqual(["expected-on", "expected-reason"]);
});

test("a text of more than 150 words says how many it has", () => {
  expect(checkWritten({ ...nothing, text: "word ".repeat(151) })).toEqual([
    { fieldId: "text", message: "What happened must be 150 words or fewer, and has 151" },
  ]);
});
