import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { KnownProblems, problemsInWords } from "./KnownProblems";
import type { MeasureDocument } from "./measure-document";

const note = {
  area: "E08000016",
  name: "Barnsley",
  text: "Known problem, Barnsley: Counts contacts.",
  leftOut: true,
  address: "https://example.org/",
};

test("a known problem says whether the average does without it, and where more is said", () => {
  render(<KnownProblems notes={[note]} />);
  expect(screen.getByText(/Counts contacts\. Left out of the average\./)).toBeVisible();
  expect(screen.getByRole("link", { name: "More about Barnsley" })).toHaveAttribute(
    "href",
    "https://example.org/",
  );
});

test("whoever hears the picture hears each problem once", () => {
  const group = (code: string) => ({
    group: code,
    name: code,
    members: [{ area: note.area, name: note.name, display: "80.0%", value: 80, problem: note }],
  });
  const document = { groupFigures: [group("near"), group("alike")] } as unknown as MeasureDocument;
  expect(problemsInWords(document)).toBe(" Known problem, Barnsley: Counts contacts.");
  expect(problemsInWords({ ...document, groupFigures: undefined })).toBe("");
});
