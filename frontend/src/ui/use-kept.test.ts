import { act, renderHook } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { useKept } from "./use-kept";

const asText = (kept: unknown) => (typeof kept === "string" ? kept : undefined);
const open = () => renderHook(() => useKept("note", "", asText)).result;

afterEach(() => {
  localStorage.clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("what was typed is there again when the page is opened again, and says since when", () => {
  vi.setSystemTime("2026-11-26T14:05:00Z");
  const first = open();
  expect(first.current.since).toBeUndefined();
  act(() => first.current.change("Half a question"));
  const again = open();
  expect(again.current.value).toBe("Half a question");
  expect(again.current.since).toBe("2026-11-26T14:05:00.000Z");
});

test("what was sent is gone", () => {
  const first = open();
  act(() => first.current.change("Half a question"));
  act(() => first.current.forget());
  expect(first.current.value).toBe("");
  expect(open().current.value).toBe("");
});

test("after thirty days, and where it is no longer what the form takes, it is not there", () => {
  vi.setSystemTime("2026-11-01T12:00:00Z");
  const first = open();
  act(() => first.current.change("Half a question"));
  vi.setSystemTime("2026-12-01T11:59:59Z");
  expect(open().current.value).toBe("Half a question");
  vi.setSystemTime("2026-12-01T12:00:01Z");
  expect(open().current.value).toBe("");
  localStorage.setItem("note", JSON.stringify({ typedAt: new Date().toISOString(), value: 7 }));
  expect(open().current.value).toBe("");
  localStorage.setItem("note", "no JSON");
  expect(open().current.value).toBe("");
});

test("a device that keeps nothing does not stop anybody from typing", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const form = open();
  act(() => form.current.change("Half a question"));
  expect(form.current.value).toBe("Half a question");
});
