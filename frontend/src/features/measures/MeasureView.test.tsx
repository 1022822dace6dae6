import { screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { earlierDocument, measureDocument } from "#/testing/measure";
import { renderInApp } from "#/testing/render-in-app";
import { heldClinic } from "#/testing/what-followed";
import { MeasureView } from "./MeasureView";
import type { MeasureDocument } from "./measure-document";

function show(document: MeasureDocument) {
  return renderInApp(<MeasureView document={document} requests="None yet." />);
}

function rows(name: string) {
  return within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}

function headings() {
  return screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
}

describe("MeasureView", () => {
  it("says what the figure is made of, how sure it is and that it is small", async () => {
    await show(measureDocument);
    expect(screen.getByText(/^2 of 12/)).toBeInTheDocument();
    // Beside the figure, and where the chart's band is explained.
    expect(screen.getAllByText(/Between 4.7% and 44.8%, 19 times out of 20/)).toHaveLength(2);
    expect(screen.getByText(/^Small numbers: out of 12/)).toBeInTheDocument();
  });

  it("tells the year so far, with how each figure was made", async () => {
    await show(measureDocument);
    expect(screen.getByRole("heading", { name: "The year so far" })).toBeInTheDocument();
    expect(screen.getByText(/All numerators over all denominators for April 2023/)).toBeInTheDocument();
    expect(screen.getByText(/All numerators over all denominators for 2022-23/)).toBeInTheDocument();
    expect(screen.getByText("19.9%")).toBeInTheDocument();
  });

  it("says how each comparator was made and how the council stands", async () => {
    await show(measureDocument);
    expect(rows("Groups, region and England")).toEqual([
      [
        "Statistical neighboursAverage of 9 of 10, 2025-05 edition",
        "21.3%Better than Statistical neighbours (lower than 21.3%)",
      ],
      [
        "Yorkshire and The HumberAs published",
        "16.0%Worse than Yorkshire and The Humber (higher than 16.0%)",
      ],
      ["EnglandAs published", "Not usedEngland (1,258%) is not used: it lies outside its parts."],
    ]);
  });

  it("says that a figure could not be checked, how old the latest is and that two models disagree", async () => {
    const unchecked = "England could not be checked: only 9 of its 153 authorities have a figure here.";
    const age = "The last known figure, 5 years before 2024-25";
    const note = "Better than the one model but worse than the other.";
    const { measure } = measureDocument;
    const comparisons = measure.comparisons.map((each) =>
      each.name === "England" ? { ...each, finding: undefined, unchecked } : each,
    );
    await show({ ...measureDocument, measure: { ...measure, comparisons, age, comparisonNotes: [note] } });
    expect(screen.getByText(unchecked)).toBeInTheDocument();
    expect(screen.getByText(`${age}.`)).toBeInTheDocument();
    expect(screen.getAllByText(note)).toHaveLength(2);
  });

  it("puts the council in its place among the group, the best first and those without a figure last", async () => {
    await show(measureDocument);
    expect(rows("Statistical neighbours, one by one").map(([name]) => name)).toEqual([
      "Second neighbourVery close",
      "Rotherham (this council)",
      "First neighbourExtremely close",
      "Third neighbourClose",
    ]);
  });

  it("shows rank and quarter in words and as a picture", async () => {
    await show(measureDocument);
    expect(
      screen.getByRole("img", {
        name: /^Authorities with a figure, from worst, 45.0%, to best, 5.0%. Rotherham: 16.7%/,
      }),
    ).toBeInTheDocument();
    expect(screen.getAllByText(/^67th best of 153/)).not.toHaveLength(0);
  });

  it("says in one sentence that nobody else has a figure", async () => {
    const england = {
      area: "E92000001",
      name: "England",
      kind: "COUNTRY",
      standing: "NOT_COMPARED",
    } as const;
    const comparisons = [{ ...england, text: "No figure for England in the same period" }];
    await show({ ...measureDocument, measure: { ...measureDocument.measure, comparisons } });
    expect(screen.getByText("No other area has a figure for the same period.")).toBeInTheDocument();
    expect(screen.queryByRole("table", { name: "Groups, region and England" })).not.toBeInTheDocument();
  });

  it("draws no rank where there is nobody to rank among, and lists no group without figures", async () => {
    const alone = { counted: 1, smallest: 16.7, largest: 16.7, text: "No other authority's figure." };
    const marks = { lowerQuartile: 16.7, median: 16.7, upperQuartile: 16.7 };
    const group = { group: "g", name: "Club", members: [{ area: "a", name: "One", display: "no figure" }] };
    await show({
      ...measureDocument,
      measure: { ...measureDocument.measure, position: { ...alone, ...marks } },
      groupFigures: [group],
    });
    expect(screen.getAllByText(alone.text)).not.toHaveLength(0);
    expect(screen.queryByRole("img", { name: /^Authorities with a figure/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("table", { name: "Club, one by one" })).not.toBeInTheDocument();
  });

  it("says whether the change is real in words, as a chart and as a table", async () => {
    await show(measureDocument);
    // In the lines at the top and beside the chart: one verdict, in the same words.
    expect(screen.getAllByText(/^7 months below the average/)).toHaveLength(2);
    expect(screen.getByText(/hit and miss/)).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /^Control chart: / })).toBeInTheDocument();
    expect(screen.getByText(/A new average begins here: A new front door opened/)).toBeInTheDocument();
    expect(screen.getByText(/The limits rest on only 1 figure and will still move/)).toBeInTheDocument();
    expect(rows("The control chart as a table")[0]).toEqual([
      "October 2023",
      "16.7%",
      "20.8%",
      "10.0%",
      "31.6%",
      "Real improvement: One of 7 or more in a row below the average",
    ]);
    expect(rows("The control chart as a table")[2]?.slice(2, 5)).toEqual(["20.0%", "None", "None"]);
  });

  it("says what is missing where the figures carry no verdict", async () => {
    const text =
      "Whether the latest month is chance or a real change cannot be said: there is no figure for April 2024.";
    const variation = { code: "UNDECIDED", word: "Not enough evidence", text } as const;
    const { controlChart, measure } = measureDocument;
    const points =
      controlChart?.points.map((point) => ({ ...point, variation: "COMMON_CAUSE" as const })) ?? [];
    await show({
      ...measureDocument,
      measure: { ...measure, variation },
      controlChart: { text, points, stretches: controlChart?.stretches ?? [] },
    });
    expect(screen.getByText("Not enough evidence")).toBeInTheDocument();
    expect(screen.getAllByText(text)).toHaveLength(2);
    expect(
      within(screen.getByRole("list", { name: "Key to the control chart" })).queryByText("Chance"),
    ).toBeNull();
  });

  it("says why there is no control chart where one could be expected, and nothing of it otherwise", async () => {
    const controlChart = { text: "12 figures are too few: 13 are needed.", points: [], stretches: [] };
    const { unmount } = await show({ ...measureDocument, controlChart });
    expect(screen.getByText(controlChart.text)).toBeInTheDocument();
    unmount();
    await show({ ...earlierDocument, controlChart });
    expect(screen.queryByRole("heading", { name: "Real change or chance" })).not.toBeInTheDocument();
    // Only the line that answers whether it is chance says why that cannot be told.
    expect(screen.getByText(controlChart.text)).toBe(
      within(screen.getByRole("region", { name: "In short" })).getByText(controlChart.text),
    );
  });

  it("marks the clinics that were held, in the chart, in its description and in the table", async () => {
    await renderInApp(<MeasureView document={measureDocument} requests={null} clinics={[heldClinic]} />);
    const chart = screen.getByRole("img", { name: /^Line chart/ });
    expect(chart).toHaveTextContent("Clinic, September 2023");
    expect(chart).toHaveAccessibleDescription(
      /Children who come back \(PC-0001\), held on 12 September 2023\. The figure: 25.0% in September 2023; 16.7% in October 2023/,
    );
    expect(screen.getByText(/does not show that it moved because of it/)).toBeVisible();
    expect(
      rows("The same figures as a table")
        .find(([period]) => period === "September 2023")
        ?.at(-1),
    ).toBe("Performance clinic held on 12 September 2023");
  });

  it("says nothing of clinics where none was held", async () => {
    await renderInApp(
      <MeasureView
        document={measureDocument}
        requests={null}
        clinics={[{ ...heldClinic, state: "PLANNED" }]}
      />,
    );
    expect(screen.queryByText(/[Cc]linic/)).not.toBeInTheDocument();
  });

  it("names the figures that are not relied on", async () => {
    await show(measureDocument);
    expect(headings()).toContain("Figures we do not rely on");
  });

  it("begins with five lines, and lets those who may ask for an explanation where there is none", async () => {
    const ask = <button type="button">Ask for an explanation</button>;
    const { unmount } = await renderInApp(
      <MeasureView document={measureDocument} requests={null} ask={ask} />,
    );
    const short = screen.getByRole("region", { name: "In short" });
    const why = within(short).getByText(/^No explanation has been given\./);
    expect(within(why).getByRole("button", { name: "Ask for an explanation" })).toBeInTheDocument();
    expect(
      within(short)
        .getAllByText(/^16\.7%/)[0]
        ?.closest("[data-figures]"),
    ).toHaveAttribute("data-figures", "periods/2023-10");
    unmount();
    const commentary = { cause: "A school closed.", by: "Lead", at: "2026-01-01T00:00:00Z" };
    const measure = { ...measureDocument.measure, commentary };
    await renderInApp(<MeasureView document={{ ...measureDocument, measure }} requests={null} ask={ask} />);
    expect(screen.queryByRole("button", { name: "Ask for an explanation" })).not.toBeInTheDocument();
    expect(
      within(screen.getByRole("region", { name: "In short" })).getByText("A school closed."),
    ).toBeVisible();
  });

  it("says by which rules the figures are rated and where those are explained", async () => {
    await show(measureDocument);
    expect(screen.getByText(/Rated by version 2 of the rules/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "How these figures are rated" })).toHaveAttribute(
      "href",
      "/how-to-read",
    );
  });

  it("leaves out what editions published earlier do not have", async () => {
    await show(earlierDocument);
    expect(headings()).toEqual([
      "In short",
      "Trend",
      "Compared with others",
      "In detail",
      "What this measure is",
      "Where the target comes from",
      "Changes to the figures",
      "Deep-dive requests on this measure",
    ]);
  });
});
