import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { grow, numberOf, spotsOf } from "#/testing/geometry";
import { measure, measureDocument } from "#/testing/measure";
import { renderInApp } from "#/testing/render-in-app";
import type { EditionDocument, Measure } from "./edition-document";
import { Matrix } from "./Matrix";

function Shown({ all, requests = 0 }: { all: EditionDocument["themes"]; requests?: number }) {
  const [themes, setThemes] = useState(all);
  const document: EditionDocument = {
    scorecard: "full-report",
    title: "Full report",
    purpose: "All measures",
    period: measureDocument.period,
    council: measureDocument.council,
    preview: false,
    ruleVersion: "3",
    setVersion: 1,
    overview: "",
    counts: { green: 1, amber: 0, red: 0, notRated: 0 },
    themes: all,
  };
  return (
    <>
      <button type="button" onClick={() => setThemes(all.slice(0, 1))}>
        First theme
      </button>
      <button type="button" onClick={() => setThemes(all)}>
        All themes
      </button>
      <Matrix
        document={document}
        all={all}
        themes={themes}
        idOf={({ name }) => name}
        scorecard="full-report"
        period="2023-24"
        flags={new Map(requests ? [["CYP-001", requests]] : [])}
      />
    </>
  );
}

async function show(measures: Measure[], requests = 0) {
  await renderInApp(<Shown all={[{ name: "Child Protection", measures }]} requests={requests} />);
  const [, , line] = screen.getAllByRole("row");
  if (!line) throw new Error("no line");
  return line;
}

describe("Matrix", () => {
  it("hides what no longer fits, and has it back as it was", async () => {
    const other = { ...measure, indicator: "CYP-002", title: "Re-registrations" };
    await renderInApp(
      <Shown
        all={[
          { name: "Child Protection", measures: [measure] },
          { name: "Early Help", measures: [other] },
        ]}
      />,
    );
    const line = screen.getByRole("rowheader", { name: /Re-registrations/ });
    await userEvent.click(screen.getByRole("button", { name: "First theme" }));
    expect(screen.getAllByRole("rowheader")).toHaveLength(1);
    expect(screen.queryByRole("heading", { name: /Early Help/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "All themes" }));
    expect(screen.getByRole("rowheader", { name: /Re-registrations/ })).toBe(line);
    expect(screen.getByRole("heading", { name: "Early Help 1 measure" })).toBeInTheDocument();
  });

  it("is one table whose parts keep their roles, with each theme as a group", async () => {
    await show([measure]);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Measure",
      "Latest",
      "Rating",
      "Since before",
      "In England",
      "Rank",
      "Trend",
    ]);
    expect(screen.getByRole("heading", { name: "Child Protection 1 measure" })).toBeInTheDocument();
    for (const part of [
      screen.getByRole("table"),
      ...screen.getAllByRole("row"),
      ...screen.getAllByRole("cell"),
    ]) {
      expect(part).toHaveAttribute("role");
    }
  });

  it("says each mark in words", async () => {
    const line = await show([measure], 2);
    expect(line).toHaveTextContent("16.7%");
    expect(line).toHaveTextContent("Green");
    expect(line).toHaveTextContent("Improved since September 2023 (number fell)");
    expect(line).toHaveTextContent("67 of 153: second best quarter");
    expect(line).toHaveTextContent("October 2023");
    const cells = within(line);
    expect(
      cells.getByRole("img", {
        name: /^From worse to better: Statistical neighbours 21.3%, Rotherham 16.7%/,
      }),
    ).toBeInTheDocument();
    expect(cells.getByRole("link", { name: /^2\s*deep-dive requests on Re-referrals/ })).toHaveAttribute(
      "href",
      "/scorecards/full-report/2023-24/measures/CYP-001#requests",
    );
  });

  it("has the council right of its neighbours where it is better, and its trend the right way up", async () => {
    const line = await show([measure]);
    const neighbours = numberOf(line.querySelector(".app-range__neighbours"), "x");
    expect(numberOf(line.querySelector(".app-range__council"), "cx")).toBeGreaterThan(neighbours);
    const [before, latest] = spotsOf(line.querySelector(".app-sparkline path"));
    // 18.2 fell to 17.7: later is to the right, and less is lower on the page.
    expect(grow(before?.x ?? 0, latest?.x ?? 0)).toBe(true);
    expect(grow(before?.y ?? 0, latest?.y ?? 0)).toBe(true);
  });

  it("opens to all that is said of the measure, and closes again", async () => {
    const line = await show([measure]);
    const button = within(line).getByRole("button", { name: "All on Re-referrals within 12 months" });
    expect(button).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByText("Less than 22%")).not.toBeInTheDocument();
    await userEvent.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    const all = within(screen.getByRole("table", { name: "All on Re-referrals within 12 months" }));
    expect(all.getByText("Less than 22%")).toBeInTheDocument();
    expect(all.getByText("Better than Statistical neighbours, 21.3%")).toBeInTheDocument();
    await userEvent.click(button);
    expect(screen.queryByText("Less than 22%")).not.toBeInTheDocument();
  });

  it("shortens a name, and tells a screen reader the whole", async () => {
    const title = "Percentage of re-referrals within 12 months";
    const line = await show([{ ...measure, title }]);
    const link = within(line).getByRole("link", { name: title });
    expect(link).toHaveTextContent("Re-referrals within 12 months");
  });

  it("says where there is no figure, no comparison and no rank", async () => {
    const line = await show([
      {
        ...measure,
        periods: [],
        trend: [],
        position: { text: "No figure of the council's to rank." },
        direction: { code: "NOT_AVAILABLE", arrow: "NONE", text: "No figure to compare." },
      },
    ]);
    expect(line).toHaveTextContent("No figure yet");
    expect(line).toHaveTextContent("No comparison");
    expect(line).toHaveTextContent("No rank. No figure of the council's to rank.");
    expect(line).toHaveTextContent("No figure to compare.");
  });
});
