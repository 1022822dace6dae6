import { expect, test } from "vitest";
import {
  checkInspection,
  clockInWords,
  daysInWords,
  draftOf,
  type Framework,
  inspectionForm,
  noInspection,
  spokenOf,
} from "./inspection";

const grades = [
  { code: "GOOD", words: "Good" },
  { code: "INADEQUATE", words: "Inadequate" },
];
const frameworks: Framework[] = [
  {
    code: "ilacs-2023",
    title: "ILACS",
    inspectorates: ["Ofsted"],
    firstDay: "2023-01-01",
    source: { name: "Ofsted", url: "https://example.org" },
    areas: [
      { code: "leaders", title: "Leaders", grades },
      { code: "care", title: "Care", grades },
    ],
    followUps: [],
  },
];

const typed = {
  framework: "ilacs-2023",
  title: " Children’s services ",
  startedOn: { day: "3", month: "11", year: "2025" },
  endedOn: { day: "", month: "", year: "" },
  publishedOn: { day: "16", month: "12", year: "2025" },
  reportUrl: "https://reports.example/1",
  summary: "",
  judgements: { care: "GOOD", leaders: "", overall: "GOOD" },
  measures: "CYP-022: In time: mostly\n\nCYP-011: Stable homes",
};

test("an area that was not read, and one of another framework, is not sent", () => {
  expect(checkInspection(typed)).toEqual([]);
  expect(draftOf(typed, frameworks)).toEqual({
    framework: "ilacs-2023",
    title: "Children’s services",
    startedOn: "2025-11-03",
    endedOn: undefined,
    publishedOn: "2025-12-16",
    reportUrl: "https://reports.example/1",
    summary: undefined,
    judgements: [{ area: "care", grade: "GOOD" }],
    measures: [
      { indicator: "CYP-022", words: "In time: mostly" },
      { indicator: "CYP-011", words: "Stable homes" },
    ],
  });
});

test("what is missing or cannot be is said at its field", () => {
  const nothing = inspectionForm("").typedOf(noInspection);
  expect(checkInspection(nothing).map(({ fieldId }) => fieldId)).toEqual([
    "framework",
    "title",
    "started-on",
    "published-on",
    "report-url",
  ]);
  const wrong = {
    ...typed,
    endedOn: { day: "31", month: "2", year: "2025" },
    reportUrl: "javascript:alert(1)",
    measures: "CYP-022 in time",
  };
  expect(checkInspection(wrong).map(({ fieldId }) => fieldId)).toEqual([
    "ended-on",
    "report-url",
    "measures",
  ]);
  expect(spokenOf("\n \n")).toEqual([]);
});

test("days and clocks are said in words", () => {
  expect(daysInWords({ startedOn: "2025-11-03", endedOn: "2025-11-07" })).toBe(
    "3 November 2025 to 7 November 2025",
  );
  expect(daysInWords({ startedOn: "2022-06-27" })).toBe("From 27 June 2022");
  expect(clockInWords({ answerWithin: { days: 70, unit: "WORKING" } })).toBe("70 working days");
  expect(clockInWords({ answerWithin: { days: 1, unit: "CALENDAR" } })).toBe("1 day");
  expect(clockInWords({})).toBeUndefined();
});
