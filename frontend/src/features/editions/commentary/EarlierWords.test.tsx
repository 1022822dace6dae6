import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { EarlierWords } from "./EarlierWords";
import type { MeasureCommentary } from "./written";

const said = (revision: number, more: Partial<MeasureCommentary>): MeasureCommentary => ({
  indicator: "CYP-001",
  revision,
  exempt: false,
  writtenBy: "Lead Officer",
  writtenAt: "2026-05-01T09:00:00Z",
  ...more,
});

test("what stands is not listed, and what was said before is", () => {
  render(
    <EarlierWords
      revisions={[
        said(3, { text: "As it stands" }),
        said(2, {}),
        said(1, { text: "First", cause: "A cause" }),
      ]}
    />,
  );
  expect(screen.getByText("Earlier versions of this commentary (2)")).toBeInTheDocument();
  expect(screen.queryByText("As it stands")).not.toBeInTheDocument();
  expect(screen.getByText("Nothing was said.")).toBeInTheDocument();
  expect(screen.getByText("Why: A cause")).toBeInTheDocument();
});

test("the first version has nothing before it", () => {
  const { container } = render(<EarlierWords revisions={[said(1, { text: "First" })]} />);
  expect(container).toBeEmptyDOMElement();
});
