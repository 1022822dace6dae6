import { describe, expect, test } from "vitest";
import { accept, begin, follow, isUnsaved, keepMine, takeTheirs } from "./draft";

const first = { title: "Tracker", audience: "COMMITTEES", days: "7" };
const typing = (part: Partial<typeof first>) => {
  const state = begin(first, "1");
  return { ...state, typed: { ...state.typed, ...part } };
};

describe("somebody else saved meanwhile", () => {
  test("where nothing is typed, theirs is simply what is there", () => {
    const theirs = { ...first, title: "Theirs" };
    expect(follow(begin(first, "1"), theirs, "2")).toEqual(begin(theirs, "2"));
  });

  test("what they changed and I did not is taken in, so that saving does not undo it", () => {
    const state = follow(typing({ title: "Mine" }), { ...first, audience: "ALL_MEMBERS" }, "2");
    expect(state.typed).toEqual({ ...first, title: "Mine", audience: "ALL_MEMBERS" });
    expect(state.overtaken).toEqual({ taken: ["audience"], disputed: [] });
    expect(state.etag).toBe("2");
  });

  test("what both changed keeps what I typed and is open until somebody chooses", () => {
    const theirs = { ...first, title: "Theirs" };
    const state = follow(typing({ title: "Mine" }), theirs, "2");
    expect(state.typed.title).toBe("Mine");
    expect(state.overtaken).toEqual({ taken: [], disputed: ["title"] });
    expect(keepMine(state)).toEqual({ ...state, overtaken: undefined });
    expect(takeTheirs(state)).toEqual(begin(theirs, "2"));
  });

  test("what both changed to the same is no matter", () => {
    const state = follow(typing({ title: "Same" }), { ...first, title: "Same" }, "2");
    expect(state.overtaken).toBeUndefined();
    expect(isUnsaved(state)).toBe(false);
  });

  test("a second change of theirs forgets nothing of the first", () => {
    const once = follow(typing({ title: "Mine" }), { ...first, title: "Theirs", days: "9" }, "2");
    const twice = follow(once, { ...first, title: "Theirs", days: "9", audience: "PUBLIC" }, "3");
    expect(twice.overtaken).toEqual({ taken: ["audience", "days"], disputed: ["title"] });
    expect(twice.typed).toEqual({ title: "Mine", days: "9", audience: "PUBLIC" });
  });
});

test("the same read again changes nothing", () => {
  const state = typing({ title: "Mine" });
  expect(follow(state, first, "1")).toEqual(state);
});

test("my own saving comes back as the service keeps it, and what I typed since stays", () => {
  const sent = { ...first, title: " Mine ", days: "007" };
  const state = { ...begin(first, "1"), typed: { ...sent, audience: "PUBLIC" } };
  const saved = { ...first, title: "Mine", days: "7" };
  const after = accept(state, sent, saved, "2");
  expect(after.typed).toEqual({ ...saved, audience: "PUBLIC" });
  expect(follow(after, saved, "2").overtaken).toBeUndefined();
});

test("what came back with its fields in another order is saved", () => {
  const { title, audience, days } = first;
  const sent = { ...first, title: "Mine" };
  const saved = accept(typing({ title: "Mine" }), sent, { days, audience, title: "Mine" }, "2");
  expect(isUnsaved(saved)).toBe(false);
  expect(isUnsaved({ ...saved, typed: { ...saved.typed, title } })).toBe(true);
});
