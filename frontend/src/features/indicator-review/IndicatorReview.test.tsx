import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { ChangeForm } from "./ChangeForm";
import { DecideAlike } from "./DecideAlike";
import { figuresInWords, type IndicatorReview, reviewForm, viewsInWords } from "./indicator-review";
import { MeasuresSideBySide } from "./MeasuresSideBySide";
import { ReviewStanding } from "./ReviewStanding";
import { SetFindings } from "./SetFindings";

const shown = {
  indicator: "CYP-001",
  title: "Re-referrals",
  theme: "Child Protection",
  inSet: true,
  afterwards: true,
  figures: [
    { label: "2023-24", display: "21.0%" },
    { label: "2024-25", display: "17.2%" },
  ],
  rating: { code: "GREEN" as const, letter: "G", word: "Green", reason: "It meets the target." },
  ratedIn: "2024-25",
  requests: 2,
  alsoOn: ["Council Plan"],
  quality: ["1 of its last 5 periods has no figure."],
  views: [
    { change: "DROP" as const, words: "Drop", count: 4 },
    { change: "KEEP" as const, words: "Keep", count: 1 },
  ],
};

const review: IndicatorReview = {
  reference: "IR-0001",
  scorecard: "scrutiny",
  scorecardTitle: "The scrutiny set",
  catalogue: "full",
  catalogueTitle: "Full report",
  purpose: "Which measures does the committee need?",
  startsOn: "2027-01-11",
  reportsOn: "2027-03-08",
  state: "RUNNING",
  openedBy: "Officer",
  openedAt: "2027-01-10T10:00:00Z",
  participants: [{ subject: "a", name: "Cllr A", part: "MEMBER", measures: 1 }],
  counts: { today: 1, catalogue: 2, afterwards: 1, decided: 0 },
  measures: [
    shown,
    {
      ...shown,
      indicator: "CYP-041",
      title: "Plans within 20 weeks",
      theme: "SEND",
      inSet: false,
      afterwards: false,
      figures: [],
      rating: undefined,
      views: [],
      quality: [],
      alsoOn: [],
    },
  ],
  gaps: [{ theme: "SEND", measures: ["CYP-041"], text: "No measure of “SEND” is in this set." }],
  overlaps: [],
  actions: ["DECIDE"],
};

test("today's set stands beside what there is to choose from, each with all that was published of it", async () => {
  await renderInApp(<MeasuresSideBySide review={review} />);
  const today = screen.getByRole("table", { name: "On this scorecard today" });
  expect(within(today).getByRole("link", { name: "Re-referrals" })).toHaveAttribute(
    "href",
    "/indicator-reviews/IR-0001/CYP-001",
  );
  expect(today).toHaveTextContent("21.0% (2023-24), then 17.2% (2024-25)");
  expect(today).toHaveTextContent("Drop: 4, Keep: 1");
  expect(today).toHaveTextContent("1 of its last 5 periods has no figure.");
  const others = screen.getByRole("table", { name: "To choose from beside" });
  expect(others).toHaveTextContent("No figure published");
  expect(others).toHaveTextContent("Nothing said yet");
});

test("what the set leaves open is pointed out", async () => {
  await renderInApp(
    <>
      <ReviewStanding review={review} />
      <SetFindings review={review} />
    </>,
  );
  expect(screen.getByText("No measure of “SEND” is in this set.")).toBeVisible();
  expect(screen.getByText("No two of these measures count the same or move together.")).toBeVisible();
  expect(screen.getByText("Cllr A, member: spoke on 1 measure")).toBeVisible();
});

test("a measure that is replaced needs the one that takes its place, and a decision a minute", async () => {
  const onSend = vi.fn(async () => true);
  const onRefused = vi.fn();
  await renderInApp(
    <ChangeForm
      id="decide"
      label="What did the group decide?"
      choices={[
        { change: "KEEP", words: "Keep" },
        { change: "REPLACE", words: "Replace by another" },
      ]}
      others={[{ value: "CYP-041", label: "Plans within 20 weeks" }]}
      text={{ label: "Minute", hint: "As it is.", missing: "Enter the minute", noun: "The minute" }}
      button={{ send: "Write it down", sending: "Writing" }}
      busy={false}
      errorOf={() => undefined}
      onRefused={onRefused}
      onSend={onSend}
    />,
  );
  await userEvent.click(screen.getByRole("radio", { name: "Replace by another" }));
  await userEvent.click(screen.getByRole("button", { name: "Write it down" }));
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "decide-replaced-by", message: "Select the measure that takes its place" },
    { fieldId: "decide-text", message: "Enter the minute" },
  ]);
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.selectOptions(screen.getByLabelText("What takes its place?"), "CYP-041");
  await userEvent.type(screen.getByLabelText("Minute"), "It says more of the same.");
  await userEvent.click(screen.getByRole("button", { name: "Write it down" }));
  expect(onSend).toHaveBeenCalledWith({
    change: "REPLACE",
    replacedBy: "CYP-041",
    text: "It says more of the same.",
  });
});

test("several measures are decided alike, and those of the set apart from the others", async () => {
  const onDecide = vi.fn(async () => true);
  await renderInApp(
    <DecideAlike
      review={review}
      busy={false}
      errorOf={() => undefined}
      onRefused={() => undefined}
      onDecide={onDecide}
    />,
  );
  await userEvent.click(screen.getByText("Decide of several other measures alike"));
  await userEvent.click(screen.getByRole("checkbox", { name: "Plans within 20 weeks" }));
  await userEvent.click(screen.getByRole("radio", { name: "Add" }));
  const [, minute] = screen.getAllByLabelText("Minute");
  const [, send] = screen.getAllByRole("button", { name: "Write down the decision" });
  if (!minute || !send) throw new Error("Two forms");
  await userEvent.type(minute, "SEND was missing so far.");
  await userEvent.click(send);
  expect(onDecide).toHaveBeenCalledWith(["CYP-041"], "ADD", "SEND was missing so far.");
});

test("nothing is said of what nobody said, and a group needs people and days in order", () => {
  expect(viewsInWords({ views: [] })).toBeUndefined();
  expect(figuresInWords({ figures: [] })).toBe("No figure published");
  const form = reviewForm<Partial<IndicatorReview>>("Done", (subject) => subject);
  const typed = {
    ...form.typedOf(review),
    participants: [],
    reportsOn: { day: "1", month: "1", year: "2027" },
  };
  expect(form.check(typed)).toEqual([
    { fieldId: "reports-on", message: "Enter the day on which it starts or a later one" },
    { fieldId: "participants", message: "Select who belongs to the group" },
  ]);
});
