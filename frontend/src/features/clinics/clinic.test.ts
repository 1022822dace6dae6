import { expect, test } from "vitest";
import { clinic } from "#/testing/clinic";
import { askedBy, clinicStateWords, onWhat, toComeAndOver, waitingForClinic } from "./clinic";
import { withInvited } from "./people";

const before = new Date("2026-12-03T15:29:59Z");
const after = new Date("2026-12-03T15:30:00Z");

test("a clinic whose time has passed waits for its outcome", () => {
  expect(clinicStateWords(clinic, before).word).toBe("Planned");
  expect(clinicStateWords(clinic, after).word).toBe("Outcome not recorded yet");
  expect(clinicStateWords({ ...clinic, state: "HELD" }, before).word).toBe("Held");
  expect(clinicStateWords({ ...clinic, state: "CANCELLED" }, after).word).toBe("Cancelled");
});

test("what is to come is told from what is over, each in its order", () => {
  const held = { ...clinic, reference: "PC-0002", state: "HELD" as const };
  const next = { ...clinic, reference: "PC-0003", endsAt: "2026-12-10T10:00:00Z" };
  expect(toComeAndOver([clinic, next, held], before)).toEqual({ toCome: [clinic, next], over: [held] });
  expect(toComeAndOver([clinic, next, held], after)).toEqual({ toCome: [next], over: [clinic, held] });
});

test.each([
  [1, "Asked by Ann"],
  [2, "Asked by Ann and 1 other member"],
  [3, "Asked by Ann and 2 other members"],
])("%i who asked are %s", (askers, words) => {
  expect(askedBy({ raisedBy: "Ann", askers })).toBe(words);
});

test("a measure that two requests are about is named once", () => {
  const absence = { code: "CYP-030", title: "Absence" };
  const exclusions = { code: "CYP-031", title: "Exclusions" };
  expect(onWhat({ requests: [{ measures: [absence] }, { measures: [absence, exclusions] }] })).toBe(
    "Absence, Exclusions",
  );
});

test("a request waits for a clinic when it was accepted for one, leads, and is on no agenda yet", () => {
  const waiting = { reference: "DD-0005", answerKind: "CLINIC" as const };
  expect(
    waitingForClinic(
      [
        { reference: "DD-0001", answerKind: "CLINIC" },
        { reference: "DD-0002", answerKind: "WRITTEN_ANSWER" },
        { reference: "DD-0003", answerKind: "CLINIC", joinedTo: "DD-0005" },
        { reference: "DD-0004" },
        waiting,
      ],
      [clinic],
    ),
  ).toEqual([waiting]);
});

test("somebody invited who has left since can still be taken off the list", () => {
  const people = [{ subject: "a", name: "Ann", roles: ["Member"] }];
  expect(
    withInvited(people, [
      { subject: "a", name: "Ann" },
      { subject: "b", name: "Ben" },
    ]),
  ).toEqual([...people, { subject: "b", name: "Ben", roles: [] }]);
});
