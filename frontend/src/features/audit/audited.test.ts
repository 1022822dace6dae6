import { expect, test } from "vitest";
import { type AuditEvent, auditFileAddress, linesOf, objectInWords } from "./audited";

test("what was kept is said as names and values, whatever its shape", () => {
  expect(
    linesOf({
      revision: 2,
      recording: { value: 91.5, numerator: null, reason: "Counted again" },
      confirmed: [{ id: "a" }, { id: "b" }],
      committees: ["one", "two"],
      nothing: [],
      tolerancePercent: 5,
    }),
  ).toEqual([
    { name: "revision", value: "2" },
    { name: "recording, value", value: "91.5" },
    { name: "recording, reason", value: "Counted again" },
    { name: "confirmed, 1, id", value: "a" },
    { name: "confirmed, 2, id", value: "b" },
    { name: "committees", value: "one, two" },
    { name: "tolerance percent", value: "5" },
  ]);
});

test("the file holds what is looked for", () => {
  expect(auditFileAddress({ kind: "FIGURE", by: "Ann & Ben" })).toBe(
    "/api/v1/audit-events.csv?kind=FIGURE&by=Ann+%26+Ben",
  );
  expect(auditFileAddress({})).toBe("/api/v1/audit-events.csv");
});

test("what was changed is named as people name it", () => {
  const figures: AuditEvent = {
    id: 1,
    at: "2026-11-03T09:30:00Z",
    by: "An officer",
    kind: "TYPED_FIGURES",
    kindText: "Figures typed together",
    action: "values-recorded",
    actionText: "Values recorded",
    object: "E08000018",
    detail: { items: [{ indicator: "A" }, { indicator: "B" }] },
  };
  expect(objectInWords(figures)).toBe("2 figures");
  expect(objectInWords({ ...figures, kind: "IMPORT", detail: { file: "april.csv" } })).toBe("april.csv");
  expect(objectInWords({ ...figures, kind: "EDITION", object: "early-help/2025-04" })).toBe(
    "early-help/2025-04",
  );
});
