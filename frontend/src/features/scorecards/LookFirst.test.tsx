import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { earlierMeasure, measureDocument } from "#/testing/measure";
import { renderInApp } from "#/testing/render-in-app";
import type { EditionDocument, Measure } from "./edition-document";
import { LookFirst } from "./LookFirst";

const red = { code: "RED", letter: "R", word: "Red", reason: "" } as const;
const worsened = { code: "WORSENED", arrow: "DOWN", text: "Worsened" } as const;

function show(measures: Measure[]) {
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
    themes: [{ name: "Social Care", measures }],
  };
  return renderInApp(<LookFirst document={document} revision={2} />);
}

test("the three with most to worry about come first, each with its figure, its signs and whether it is explained", async () => {
  const named = (indicator: string, parts: Partial<Measure>) => ({
    ...earlierMeasure,
    indicator,
    title: `Measure ${indicator}`,
    ...parts,
  });
  await show([
    named("A", { direction: worsened }),
    named("B", {
      rating: red,
      direction: worsened,
      commentary: { cause: "Demand rose.", by: "Lead", at: "2026-01-01T00:00:00Z" },
    }),
    named("C", {}),
    named("D", { rating: red }),
    named("E", { direction: worsened }),
  ]);
  const items = within(screen.getByRole("region", { name: "What to look at first" })).getAllByRole(
    "listitem",
  );
  expect(items.map((item) => item.textContent)).toEqual([
    "Measure B 17.7%: red, worsened. An explanation has been given.",
    "Measure D 17.7%: red. No explanation has been given.",
    "Measure A 17.7%: worsened. No explanation has been given.",
  ]);
  expect(screen.getByRole("link", { name: "Measure B" })).toHaveAttribute(
    "href",
    "/scorecards/full-report/2023-24/measures/B?revision=2",
  );
  expect(screen.getByRole("link", { name: /^All measures/ })).toHaveAttribute(
    "href",
    "/scorecards/full-report/2023-24?sort=worry#measures",
  );
});

test("there is nothing to look at first where nothing goes badly", async () => {
  await show([earlierMeasure]);
  expect(screen.queryByText("What to look at first")).not.toBeInTheDocument();
});
