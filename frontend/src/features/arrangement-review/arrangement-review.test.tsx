import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { ArrangementReviewList } from "./ArrangementReviewList";
import { ArrangementReviewView } from "./ArrangementReviewView";
import {
  type ArrangementReview,
  checkAnswer,
  checkReview,
  decisionForm,
  decisionOf,
  optionsForm,
  optionsOf,
  timelinessInWords,
} from "./arrangement-review";

const edition = {
  period: "2025-04",
  periodLabel: "April 2025",
  publishedAt: "2025-05-21T09:00:00Z",
  daysAfter: 21,
};
const review: ArrangementReview = {
  reference: "RA-0001",
  scorecard: "vision-tracker",
  scorecardTitle: "Vision Tracker",
  firstDay: "2025-04-01",
  lastDay: "2026-03-31",
  state: "OPEN",
  stateText: "Under review",
  openedBy: "Performance Officer",
  openedAt: "2026-05-01T09:00:00Z",
  evidence: {
    editions: [edition],
    answers: { requests: 2, late: 0, answered: 1, medianDays: 4, satisfied: 1, notSatisfied: 0, silent: 0 },
    clinics: 1,
    counts: [],
  },
  options: [{ title: "As it is", text: "Nobody has to learn anything new." }],
  answered: false,
  actions: ["ANSWER"],
};

test("a review says what came, that nobody is followed, and that members are still asked", async () => {
  await renderInApp(<ArrangementReviewView review={review} />);
  expect(screen.getByText(/How many people read an edition is not counted/)).toBeVisible();
  expect(screen.getByRole("row", { name: /April 2025/ })).toHaveTextContent("21");
  expect(screen.getByText("Half of them within 4 days")).toBeVisible();
  expect(screen.getByText(/What they say is shown once it is decided/)).toBeVisible();
  expect(screen.queryByRole("region", { name: "What was decided" })).toBeNull();
});

test("what members say is counted in words, and what was decided comes first", async () => {
  const survey = {
    answered: 3,
    questions: [
      {
        question: "PACE" as const,
        text: "How often should it come?",
        answers: [
          { answer: "AS_NOW", text: "As often as now", count: 2 },
          { answer: "LESS_OFTEN", text: "Less often", count: 1 },
        ],
      },
    ],
  };
  const decision = {
    option: "As it is",
    text: "Members get it every month.",
    decidedBy: "Improving Lives Select Commission",
    decidedOn: "2026-06-16",
    nextReviewOn: "2027-06-15",
  };
  await renderInApp(
    <ArrangementReviewView
      review={{ ...review, state: "DECIDED", decision, evidence: { ...review.evidence, survey } }}
    />,
  );
  expect(screen.getByText(/3 members have answered/)).toHaveTextContent("Nobody knows who answered what.");
  const table = screen.getByRole("table", { name: "How often should it come?" });
  expect(within(table).getByRole("row", { name: /As often as now/ })).toHaveTextContent("2");
  expect(screen.getAllByRole("region")[0]).toHaveAccessibleName("What was decided");
  expect(screen.getByText("15 June 2027")).toBeVisible();
});

test("how timely it was is one sentence, with the day that is kept to where there is one", () => {
  expect(timelinessInWords({ editions: [], late: undefined })).toBe(
    "No edition was published whose period ends in these days.",
  );
  expect(timelinessInWords({ editions: [edition], late: undefined })).toBe(
    "1 edition was published, 21 days after the end of its period. No day is kept to.",
  );
  expect(timelinessInWords({ editions: [edition, { ...edition, daysAfter: 24 }], late: 1 })).toBe(
    "2 editions were published, on average 23 days after the end of their period; 1 came after the day that is kept to.",
  );
});

test("the list says when a decided arrangement is looked at again", async () => {
  await renderInApp(
    <ArrangementReviewList
      reviews={[{ ...review, state: "DECIDED", stateText: "Decided", nextReviewOn: "2027-06-15" }]}
    />,
  );
  expect(screen.getByRole("listitem")).toHaveTextContent("It is looked at again on 15 June 2027.");
});

test("what is missing leads to its field", () => {
  const noDay = { day: "", month: "", year: "" };
  expect(checkAnswer({ reads: "ALWAYS" }).map(({ fieldId }) => fieldId)).toEqual(["helps", "pace"]);
  expect(
    checkReview({ scorecard: "", firstDay: noDay, lastDay: noDay }).map(({ fieldId }) => fieldId),
  ).toEqual(["scorecard", "first-day", "last-day"]);
  expect(decisionForm.check(decisionForm.typedOf(review)).map(({ fieldId }) => fieldId)).toEqual([
    "option",
    "text",
    "decided-by",
    "decided-on",
    "next-review-on",
  ]);
  expect(
    decisionOf({
      option: "As it is",
      text: " Members get it. ",
      decidedBy: "The committee",
      decidedOn: { day: "16", month: "6", year: "2026" },
      nextReviewOn: { day: "15", month: "6", year: "2027" },
    }),
  ).toEqual({
    option: "As it is",
    text: "Members get it.",
    decidedBy: "The committee",
    decidedOn: "2026-06-16",
    nextReviewOn: "2027-06-15",
  });
});

test("an option without a word is left out, and half of one is not", () => {
  const nothing = { title: "", text: " " };
  const half = { title: "Quarterly", text: "" };
  expect(optionsForm.check({ options: [nothing, half] }).map(({ fieldId }) => fieldId)).toEqual(["text-1"]);
  expect(optionsOf({ options: [nothing, { title: " Quarterly ", text: " It costs less time. " }] })).toEqual([
    { title: "Quarterly", text: "It costs less time." },
  ]);
});
