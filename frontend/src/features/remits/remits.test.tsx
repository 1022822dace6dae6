import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { Portfolios } from "./Portfolios";
import { RemitList } from "./RemitList";
import { FoldedByTheme, MeasuresByTheme, RemitSection } from "./RemitSection";
import { byTheme, countsInWords, type Remit, remitForm } from "./remit";

const remit: Remit = {
  committee: "improving-lives",
  title: "Improving lives",
  mine: true,
  themes: ["Child Protection"],
  series: [
    { scorecard: "own", title: "Week by week", byDefault: true },
    { scorecard: "plan", title: "Council Plan", byDefault: false },
  ],
  frameworks: [{ code: "ilacs-2023", title: "ILACS" }],
  measures: [
    { indicator: "CYP-001", title: "Re-referrals", theme: "Child Protection" },
    { indicator: "CP-01", title: "Health checks", theme: "A theme before it" },
  ],
  inspections: [{ reference: "IN-0001", title: "Children’s services", publishedOn: "2025-12-16" }],
  changedBy: "Governance Adviser",
  changedAt: "2026-11-02T09:00:00Z",
};
const nothing: Remit = {
  committee: "health",
  title: "Health",
  mine: false,
  themes: [],
  series: [],
  frameworks: [],
  measures: [],
  inspections: [],
};

test("what falls under a committee is counted, and what nobody has said is not taken for nothing", async () => {
  await renderInApp(<RemitList remits={[remit, nothing]} mayChange={false} />);
  const [own, other] = screen.getAllByRole("listitem");
  expect(own).toHaveTextContent("You sit on it");
  expect(own).toHaveTextContent("Under it: 2 measures and 1 inspection.");
  expect(other).toHaveTextContent("Nobody has said yet what falls under it.");
  expect(screen.queryByRole("link", { name: /Say what falls under it/ })).toBeNull();
});

test("a committee's page names its series, measures and inspections", async () => {
  await renderInApp(<RemitSection remit={remit} />);
  expect(screen.getByText(/made for this committee/)).toHaveTextContent("Week by week");
  expect(screen.getByText("Its measures (2)")).toBeVisible();
  expect(screen.getByRole("link", { name: "Children’s services" })).toHaveAttribute(
    "href",
    "/inspections/IN-0001",
  );
});

test("measures stand under their themes, by name", async () => {
  expect(byTheme(remit.measures).map(([theme]) => theme)).toEqual(["A theme before it", "Child Protection"]);
  await renderInApp(<MeasuresByTheme measures={remit.measures} />);
  expect(screen.getByText("Re-referrals (CYP-001)")).toBeInTheDocument();
});

test("what falls under no committee is folded away by theme, with how many there are", async () => {
  await renderInApp(<FoldedByTheme measures={remit.measures} />);
  expect(screen.getByText("Child Protection (1)")).toBeVisible();
  expect(screen.getByText("Re-referrals (CYP-001)")).not.toBeVisible();
});

test("what falls under a committee by default is not chosen", () => {
  expect(remitForm.typedOf(remit)).toEqual({
    themes: ["Child Protection"],
    series: ["plan"],
    frameworks: ["ilacs-2023"],
  });
  expect(countsInWords(nothing)).toBe("no measures and no inspections");
});

test("of each series the latest sign-off says to whom it is reported", async () => {
  const signOff = {
    scorecard: "cabinet",
    scorecardTitle: "Cabinet portfolio",
    cabinetMember: "Cllr Example",
  };
  await renderInApp(
    <Portfolios
      signOffs={[
        {
          ...signOff,
          reference: "SO-0002",
          state: "WITH_DIRECTOR",
          stateText: "With the director",
          openedAt: "2026-11-02T09:00:00Z",
        },
        {
          ...signOff,
          reference: "SO-0001",
          state: "SIGNED",
          stateText: "Signed",
          openedAt: "2026-04-02T09:00:00Z",
          signedAt: "2026-05-01T09:00:00Z",
        },
      ]}
    />,
  );
  const items = screen.getAllByRole("listitem");
  expect(items).toHaveLength(1);
  expect(within(items[0] as HTMLElement).getByRole("link")).toHaveAttribute("href", "/sign-offs/SO-0002");
});
