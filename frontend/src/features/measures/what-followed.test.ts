import { describe, expect, test } from "vitest";
import { earlierDocument, measureDocument } from "#/testing/measure";
import { heldClinic, overdueAction } from "#/testing/what-followed";
import {
  actionState,
  type Clinic,
  clinicNotes,
  clinicState,
  figuresSince,
  heldClinics,
} from "./what-followed";

const on = (day: string, rest: Partial<Clinic> = {}): Clinic => ({
  ...heldClinic,
  reference: `PC-${day}`,
  startsAt: `${day}T14:00:00Z`,
  localStart: `${day}T14:00`,
  ...rest,
});
const marked = (...clinics: Clinic[]) => heldClinics(measureDocument, clinics);

describe("held clinics among monthly figures from August to October 2023", () => {
  test("stand in the month that their day falls in", () => {
    const { marks, unmarked } = marked(on("2023-09-30"));
    expect(marks.map(({ code, name }) => [code, name])).toEqual([["2023-09", "Clinic, September 2023"]]);
    expect(unmarked).toEqual([]);
  });

  test("are told by London's day, whatever the clock of the world says", () => {
    const lateInLondon = on("2023-09-01", {
      startsAt: "2023-08-31T23:30:00Z",
      localStart: "2023-09-01T00:30",
    });
    expect(marked(lateInLondon).marks.map(({ code, name }) => [code, name])).toEqual([
      ["2023-09", "Clinic, September 2023"],
    ]);
  });

  test("share a mark when they share a month", () => {
    expect(marked(on("2023-09-20"), on("2023-09-02")).marks.map(({ name }) => name)).toEqual([
      "2 clinics, Sep 2023",
    ]);
  });

  test("may lie a little after the latest figure, but not far from the figures", () => {
    const { marks, unmarked } = marked(on("2023-12-01"), on("2026-03-12"), on("2020-03-12"));
    expect(marks.map(({ code }) => code)).toEqual(["2023-12"]);
    expect(unmarked.map(({ reference }) => reference)).toEqual(["PC-2020-03-12", "PC-2026-03-12"]);
  });

  test("are none while a clinic is planned or was cancelled", () => {
    const { marks, unmarked } = marked(
      on("2023-09-20", { state: "PLANNED" }),
      on("2023-09-20", { state: "CANCELLED" }),
    );
    expect([...marks, ...unmarked]).toEqual([]);
  });

  test("have the figure of their month and the latest since beside them", () => {
    const [september] = marked(on("2023-09-20")).marks;
    expect(september && figuresSince(measureDocument, september)).toBe(
      "The figure: 25.0% in September 2023; 16.7% in October 2023, the latest since.",
    );
    const [october] = marked(on("2023-10-20")).marks;
    expect(october && figuresSince(measureDocument, october)).toBe(
      "The figure: 16.7% in October 2023; none since.",
    );
  });

  test("have a note in the row of their month", () => {
    const { marks } = marked(on("2023-09-20"), on("2023-09-02"));
    expect(clinicNotes(marks).get("2023-09")).toBe(
      "Performance clinic held on 2 September 2023. Performance clinic held on 20 September 2023",
    );
  });
});

test("on a yearly measure a clinic stands in its year and is still named by its month", () => {
  const yearly = {
    ...earlierDocument,
    measure: { ...earlierDocument.measure, frequency: "ANNUAL" as const },
  };
  const { marks } = heldClinics(yearly, [on("2023-03-31"), on("2023-04-01")]);
  expect(marks.map(({ code, name }) => [code, name])).toEqual([
    ["2022-23", "Clinic, March 2023"],
    ["2023-24", "Clinic, April 2023"],
  ]);
});

test("where there has never been a figure no clinic is marked", () => {
  expect(heldClinics({ ...earlierDocument, history: [] }, [heldClinic])).toEqual({
    marks: [],
    unmarked: [heldClinic],
  });
});

test("states are said in words, and what is overdue is not only open", () => {
  expect(clinicState({ state: "PLANNED" }).word).toBe("Planned");
  expect(clinicState({ state: "CANCELLED" }).word).toBe("Cancelled");
  expect(actionState(overdueAction).word).toBe("Overdue");
  expect(actionState({ state: "OPEN", overdue: false }).word).toBe("Open");
  expect(actionState({ state: "DROPPED", overdue: false }).word).toBe("Dropped");
});
