import { screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { Glossary } from "#/measure/Glossary";
import { glossary } from "#/testing/glossary";
import { earlierMeasure, measure } from "#/testing/measure";
import { renderInApp } from "#/testing/render-in-app";
import type { Measure } from "./edition-document";
import { ThemeTable } from "./ThemeTable";

async function row(requests: number, shown: Measure = earlierMeasure) {
  const theme = { name: "Child Protection", measures: [shown] };
  const flags = new Map(requests > 0 ? [["CYP-001", requests]] : []);
  await renderInApp(
    <Glossary terms={glossary}>
      <ThemeTable scorecard="full-report" period="2023-24" theme={theme} id="theme-1" flags={flags} />
    </Glossary>,
  );
  const [, body] = within(screen.getByRole("table", { name: /Child Protection/ })).getAllByRole("row");
  if (!body) throw new Error("no row");
  return within(body);
}

describe("ThemeTable", () => {
  it("keeps a table's meaning whatever the styles do", async () => {
    await row(0);
    expect(columns()).toEqual([
      "Measure",
      "Latest three periods",
      "Rating and target",
      "Direction of travel",
      "Compared with",
      "Trend",
    ]);
    expect(screen.getByRole("rowheader")).toHaveTextContent("Re-referrals within 12 months");
    for (const part of [
      screen.getByRole("table"),
      ...screen.getAllByRole("row"),
      ...screen.getAllByRole("cell"),
    ]) {
      expect(part).toHaveAttribute("role");
    }
  });

  it("says in words what a colour or an arrow says", async () => {
    const cells = await row(0);
    expect(cells.getByText("Green")).toBeInTheDocument();
    expect(cells.getByText("Improved since 2022-23 (number fell)")).toBeInTheDocument();
    expect(cells.getByText("Better than England (lower than 22.4%)")).toBeInTheDocument();
    expect(cells.getByText("Low is good")).toBeInTheDocument();
    expect(cells.getByText("Less than 22%")).toBeInTheDocument();
  });

  it("shows the scorecard's own reference, the note and what a symbol means", async () => {
    const cells = await row(0);
    expect(cells.getByText("CH02")).toBeInTheDocument();
    expect(cells.getByText("Counted by referral, not by child.")).toBeInTheDocument();
    expect(cells.getByText("Suppressed to protect confidentiality")).toBeInTheDocument();
    expect(cells.getByText("Provisional")).toBeInTheDocument();
  });

  it("links to the measure, and to its requests when it is flagged", async () => {
    const cells = await row(2);
    const page = "/scorecards/full-report/2023-24/measures/CYP-001";
    expect(cells.getByRole("link", { name: "Re-referrals within 12 months" })).toHaveAttribute("href", page);
    expect(
      cells.getByRole("link", { name: /^2 deep-dive requests\s*on Re-referrals within 12 months$/ }),
    ).toHaveAttribute("href", `${page}#requests`);
  });

  it("says nothing of requests where there are none", async () => {
    const cells = await row(0);
    expect(cells.queryByText(/deep-dive/)).not.toBeInTheDocument();
  });

  it("names a column by what its cells hold, and explains each part of the name", async () => {
    await row(0, measure);
    expect(columns()).toEqual([
      "Measure",
      "Latest three periods and year to date",
      "Rating and target",
      "Direction of travel and same period last year",
      "Compared with and rank",
      "Trend and real change or chance",
    ]);
    const head = within(screen.getByRole("columnheader", { name: "Compared with and rank" }));
    expect(head.getByRole("button", { name: "What Rank means" })).toHaveAttribute(
      "popovertarget",
      "meaning-rank",
    );
  });

  it("shows what the percentage is made of, the year so far and the same period last year", async () => {
    const cells = await row(0, measure);
    expect(cells.getByText("2 of 12")).toBeInTheDocument();
    expect(cells.getByText(/^Small numbers: out of 12/)).toBeInTheDocument();
    expect(cells.getByText("18.4%")).toBeInTheDocument();
    expect(cells.getByText("25.0%")).toBeInTheDocument();
    expect(cells.getByText("Improved since October 2022 (number fell)")).toBeInTheDocument();
    expect(cells.getByText("-8.3 percentage points")).toBeInTheDocument();
  });

  it("says why there is no year to date, once", async () => {
    const text = "Not worked out: there is no figure for May 2023.";
    const cells = await row(0, { ...measure, yearToDate: { display: "Not worked out", text } });
    expect(cells.getAllByText(/Not worked out/)).toHaveLength(1);
  });

  it("has no year to date for an annual measure: its figure is the year's", async () => {
    const cells = await row(0, { ...measure, frequency: "ANNUAL" });
    expect(cells.queryByText("18.4%")).not.toBeInTheDocument();
    expect(columns()).toContain("Latest three periods");
  });

  it("does not say twice what the direction of travel says", async () => {
    const cells = await row(0, { ...measure, yearOnYear: measure.direction });
    expect(cells.getAllByText(measure.direction.text)).toHaveLength(1);
  });

  it("says of group, region and England whether the council is better or worse, and what its rank is", async () => {
    const cells = await row(0, measure);
    expect(cells.getByText("Better than Statistical neighbours, 21.3%")).toBeInTheDocument();
    expect(cells.getByText("Worse than Yorkshire and The Humber, 16.0%")).toBeInTheDocument();
    expect(cells.getByText("England (1,258%) is not used: it lies outside its parts.")).toBeInTheDocument();
    expect(cells.getByText("B")).toBeInTheDocument();
    expect(cells.getByText("67 of 153, second best quarter")).toBeInTheDocument();
  });

  it("says how old a figure is, whose neighbours are meant and how many authorities are here", async () => {
    const age = "The last known figure, 5 years before 2024-25";
    const note = "The target goes by the 2021 model, the comparison by the 2025 model.";
    const shortText = "6 of the 14 with a figure here, of 153 in all: second worst quarter of these";
    const cells = await row(0, {
      ...measure,
      age,
      comparisonNotes: [note],
      position: { ...measure.position, text: "", shortText },
    });
    expect(cells.getByText(`${age}.`)).toBeInTheDocument();
    expect(cells.getByText(note)).toBeInTheDocument();
    expect(cells.getByText(shortText)).toBeInTheDocument();
  });

  it("says once that no other area has a figure, and that there was none a year ago", async () => {
    const none = { standing: "NOT_COMPARED", kind: "REGION" } as const;
    const cells = await row(0, {
      ...measure,
      comparisons: [
        { ...none, area: "a", name: "Region", text: "No figure for Region in the same period" },
        { ...none, area: "b", name: "England", text: "No figure for England in the same period" },
      ],
      samePeriodLastYear: { period: "2022-10", label: "October 2022", display: "no figure" },
      yearOnYear: {
        code: "NOT_AVAILABLE",
        arrow: "NONE",
        text: "No figure for October 2022 to compare with.",
      },
    });
    expect(cells.getByText("No other area’s figure for the same period")).toBeInTheDocument();
    expect(cells.queryByText(/No figure for England/)).not.toBeInTheDocument();
    expect(cells.getAllByText(/October 2022/)).toHaveLength(1);
  });

  it("says in words whether a change is real and whether the target can be expected to be met", async () => {
    const cells = await row(0, measure);
    expect(cells.getByText("Real improvement")).toBeInTheDocument();
    expect(cells.getByText("Hit and miss")).toBeInTheDocument();
  });

  it("tells worse within the limits from worse outside them by look and words", async () => {
    const text = "Worsened since September 2023 (number rose), and outside the limits of the target";
    const cells = await row(0, {
      ...measure,
      direction: { code: "WORSENED_OUTSIDE_LIMITS", arrow: "DOWN", text },
    });
    expect(cells.getByText(text).closest(".app-direction--worsened-outside-limits")).not.toBeNull();
  });
});

function columns() {
  return screen.getAllByRole("columnheader").map((column) => column.getAttribute("aria-label"));
}
