import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { earlierMeasure, measure, measureDocument } from "#/testing/measure";
import { renderInApp } from "#/testing/render-in-app";
import type { EditionDocument } from "./edition-document";
import { Scorecard } from "./Scorecard";

const earlier: EditionDocument = {
  scorecard: "full-report",
  title: "Full report",
  purpose: "All measures",
  period: measureDocument.period,
  council: measureDocument.council,
  preview: false,
  ruleVersion: "1",
  setVersion: 1,
  overview: "",
  counts: { green: 1, amber: 0, red: 0, notRated: 0 },
  themes: [{ name: "Social Care", measures: [earlierMeasure] }],
};

function show(document: EditionDocument) {
  return renderInApp(
    <Scorecard
      document={document}
      flags={new Map()}
      filter={{ ratings: [], flagged: false }}
      onFilter={() => {}}
    />,
  );
}

test("the page is explained by its own first row, and what is not relied on is named with its measure", async () => {
  await show({
    ...earlier,
    ruleVersion: "2",
    themes: [{ name: "Social Care", measures: [measure] }],
    howToRead: [{ heading: "Rating", text: "G, green: 16.7% meets the target of less than 22%." }],
    findings: measureDocument.findings,
  });
  expect(screen.getByText("How to read this page, using its first row")).toBeInTheDocument();
  expect(screen.getByText("G, green: 16.7% meets the target of less than 22%.")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Figures we do not rely on" })).toBeInTheDocument();
  for (const link of screen.getAllByRole("link", { name: measure.title })) {
    expect(link).toHaveAttribute("href", "/scorecards/full-report/2023-24/measures/CYP-001");
  }
});

test("an edition published earlier has neither", async () => {
  await show(earlier);
  expect(screen.queryByText(/^How to read this page/)).not.toBeInTheDocument();
  expect(screen.queryByText("Figures we do not rely on")).not.toBeInTheDocument();
});

test("which measures came and left stands beside the reason, and a warning is said in words", async () => {
  const item = (indicator: string, title: string) => ({ indicator, title, theme: "Learning" });
  await show({
    ...earlier,
    caution: "From one week to the next most movement is noise.",
    setChange: {
      since: measureDocument.period,
      fromVersion: 1,
      toVersion: 2,
      reasons: ["A new theme for six months."],
      came: [item("CYP-021", "Key stage 2")],
      went: [item("CYP-010", "Placements"), item("CYP-011", "Stability")],
    },
  });
  expect(screen.getByRole("heading", { name: /^Other measures than in / })).toBeInTheDocument();
  expect(screen.getByText("A new theme for six months.")).toBeInTheDocument();
  expect(screen.getByText("Which measures changed: 1 came, 2 left")).toBeInTheDocument();
  expect(screen.getByText("From one week to the next most movement is noise.")).toBeInTheDocument();
});

test("an exempt measure says so and why", async () => {
  await show({
    ...earlier,
    themes: [{ name: "Social Care", measures: [{ ...measure, exempt: "It could name a child." }] }],
  });
  expect(screen.getByText("Exempt from publication")).toBeInTheDocument();
  expect(screen.getByText(/It could name a child/)).toBeInTheDocument();
});
