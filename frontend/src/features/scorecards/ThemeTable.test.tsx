import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import type { Measure } from "./filter";
import { ThemeTable } from "./ThemeTable";

const measure: Measure = {
  indicator: "CYP-001",
  reference: "CH02",
  title: "Re-referrals within 12 months",
  unit: "PERCENTAGE",
  unitText: "Percentage",
  decimals: 1,
  polarity: "LOW_IS_GOOD",
  polarityText: "Low is good",
  frequency: "ANNUAL",
  frequencyText: "Annual, financial year",
  periods: [
    {
      period: "2021-22",
      label: "2021-22",
      display: "c",
      symbol: "c",
      symbolText: "Suppressed to protect confidentiality",
    },
    { period: "2022-23", label: "2022-23", display: "18.2%", value: 18.2 },
    { period: "2023-24", label: "2023-24", display: "17.7%", value: 17.7, status: "PROVISIONAL" },
  ],
  rating: { code: "GREEN", letter: "G", word: "Green", reason: "17.7% meets the target of less than 22%." },
  direction: { code: "IMPROVED", arrow: "UP", text: "Improved since 2022-23 (number fell)" },
  comparisons: [
    {
      area: "E92000001",
      name: "England",
      kind: "COUNTRY",
      standing: "BETTER",
      text: "Better than England (lower than 22.4%)",
    },
  ],
  targetText: "Less than 22%",
  trend: [
    { period: "2022-23", value: 18.2 },
    { period: "2023-24", value: 17.7 },
  ],
  dataNote: "Counted by referral, not by child.",
};

async function row(requests: number) {
  const theme = { name: "Child Protection", measures: [measure] };
  const flags = new Map(requests > 0 ? [["CYP-001", requests]] : []);
  await renderInApp(<ThemeTable scorecard="full-report" period="2023-24" theme={theme} flags={flags} />);
  const [, body] = within(screen.getByRole("table", { name: /Child Protection/ })).getAllByRole("row");
  if (!body) throw new Error("no row");
  return within(body);
}

describe("ThemeTable", () => {
  it("keeps a table's meaning whatever the styles do", async () => {
    await row(0);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
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
});
