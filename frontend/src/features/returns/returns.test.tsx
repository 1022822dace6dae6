import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { ReturnList } from "./ReturnList";
import { ReturnView } from "./ReturnView";
import { RoundFiguresTable } from "./RoundFiguresTable";
import { checkRound, roundForm, roundOf, withoutRound, withRound } from "./round";
import { changed, returnForm, type StatutoryReturn } from "./statutory-return";
import { WhereFromSection } from "./WhereFromSection";

const late = {
  code: "2024-25",
  firstDay: "2024-04-01",
  lastDay: "2025-03-31",
  dueOn: "2025-07-31",
  sent: false,
  standing: "LATE",
  standingText: "Late: not sent",
} as const;
const sent = {
  ...late,
  code: "2023-24",
  dueOn: "2024-07-31",
  finalOn: "2024-10-31",
  sent: true,
  standing: "SENT",
  standingText: "Sent",
} as const;
const census: StatutoryReturn = {
  code: "cin-census",
  title: "Children in need census",
  collects: "Referrals.",
  sourceName: "GOV.UK, guide",
  sourceUrl: "https://www.gov.uk/guidance/children-in-need-census",
  measures: [{ indicator: "CYP-001", title: "Re-referrals" }],
  rounds: [late, sent],
};
const empty: StatutoryReturn = { code: "sen2", title: "SEN2", measures: [], rounds: [] };

test("the list says what is pressing of each return, and that days are not entered", async () => {
  await renderInApp(<ReturnList returns={[census, empty]} />);
  const [first, second] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("Late: not sent");
  expect(first).toHaveTextContent("Late: it was due on 31 July 2025 and is not sent.");
  expect(first).toHaveTextContent("1 measure comes from it.");
  expect(second).toHaveTextContent("No dates are entered yet.");
});

test("a return shows its guidance, its rounds with words for each standing, and its measures", async () => {
  await renderInApp(<ReturnView statutoryReturn={census} />);
  expect(screen.getByRole("link", { name: "GOV.UK, guide" })).toHaveAttribute(
    "href",
    "https://www.gov.uk/guidance/children-in-need-census",
  );
  const table = screen.getByRole("table", { name: "Rounds of this return" });
  expect(within(table).getByRole("row", { name: /^2024-25/ })).toHaveTextContent("Not known yet");
  expect(within(table).getByRole("row", { name: /^2023-24/ })).toHaveTextContent("Sent Day not known");
  expect(screen.getByText("Re-referrals (CYP-001)")).toBeVisible();
});

test("beside a measure stands its return, and nothing where it has none", async () => {
  await renderInApp(<WhereFromSection returns={[census]} />);
  expect(screen.getByRole("region", { name: "The return it comes from" })).toHaveTextContent(
    "Round 2024-25: Late: it was due on 31 July 2025 and is not sent. It is not known yet when its figures become final.",
  );
});

test("what was provisional stands beside what is final", async () => {
  await renderInApp(
    <RoundFiguresTable
      figures={[
        {
          indicator: "CYP-001",
          measureTitle: "Re-referrals",
          period: "2024-25",
          periodLabel: "2024-25",
          standing: "FINAL",
          standingText: "Final",
          late: false,
          provisional: "18.6%",
          settled: "18.9%",
          change: "+0.3 percentage points",
        },
        {
          indicator: "CYP-002",
          measureTitle: "Assessments",
          period: "2024-25",
          periodLabel: "2024-25",
          standing: "MISSING",
          standingText: "Late: no figure",
          late: true,
        },
      ]}
    />,
  );
  expect(screen.getByRole("row", { name: /Re-referrals/ })).toHaveTextContent("+0.3 percentage points");
  expect(screen.getByRole("row", { name: /Assessments/ })).toHaveTextContent("Late: no figure");
});

test("a round is changed in its place, added after the others, and taken away", () => {
  const form = roundForm("Saved", "2023-24");
  const typed = { ...form.typedOf(census), sentOn: { day: "30", month: "7", year: "2024" } };
  expect(checkRound(typed)).toEqual([]);
  expect(withRound(census, "2023-24", roundOf(typed)).rounds).toEqual([
    { code: "2024-25", firstDay: "2024-04-01", lastDay: "2025-03-31", dueOn: "2025-07-31", sent: false },
    {
      code: "2023-24",
      firstDay: "2024-04-01",
      lastDay: "2025-03-31",
      dueOn: "2024-07-31",
      finalOn: "2024-10-31",
      sent: true,
      sentOn: "2024-07-30",
    },
  ]);
  expect(withRound(census, undefined, roundOf({ ...typed, code: "next" })).rounds).toHaveLength(3);
  expect(withoutRound(census, "2024-25").rounds.map(({ code }) => code)).toEqual(["2023-24"]);
  // What was typed of a day and then said not to be sent is not sent along.
  expect(roundOf({ ...typed, sent: false }).sentOn).toBeUndefined();
});

test("what is missing of a round leads to its field", () => {
  const nothing = roundForm("Saved").typedOf(census);
  expect(checkRound(nothing).map(({ fieldId }) => fieldId)).toEqual([
    "code",
    "first-day",
    "last-day",
    "due-on",
  ]);
});

test("measures are typed as codes, and the rounds stay", () => {
  const form = returnForm("Saved");
  const typed = { ...form.typedOf(census), measures: "CYP-001\n\n CYP-022 , CYP-023" };
  expect(form.check(typed)).toEqual([]);
  expect(changed(census, typed).measures).toEqual(["CYP-001", "CYP-022", "CYP-023"]);
  expect(changed(census, typed).rounds).toHaveLength(2);
  expect(form.check({ ...typed, measures: "not a code!" }).map(({ fieldId }) => fieldId)).toEqual([
    "measures",
  ]);
});
