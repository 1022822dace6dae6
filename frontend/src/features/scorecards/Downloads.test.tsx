import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { Downloads, type EditionFile, fileSize, waitFor } from "./Downloads";

const pdf: EditionFile = {
  file: "pdf",
  title: "PDF for agenda packs",
  mediaType: "application/pdf",
  name: "full-report-2024-25.pdf",
  state: "READY",
  progress: 100,
  doing: "Ready",
  size: 2_671_616,
};

function show(...files: EditionFile[]) {
  render(
    <Downloads files={files} edition="Full report, 2024-25" addressOf={({ file }) => `/files/${file}`} />,
  );
}

test("a file that is ready is a link with its format, size and name", () => {
  show(pdf);
  const link = screen.getByRole("link", { name: /^PDF for agenda packs\s*of Full report, 2024-25$/ });
  expect(link).toHaveAttribute("href", "/files/pdf");
  expect(link).toHaveAttribute("download", "full-report-2024-25.pdf");
  expect(screen.getByText("(2.7 MB)")).toBeInTheDocument();
});

test("a file in the making says how far it is and is no link", () => {
  show({ ...pdf, state: "MAKING", progress: 30, doing: "Writing 84 measures", size: undefined });
  expect(screen.getByRole("progressbar", { name: /being made\. Writing 84 measures/ })).toHaveValue(30);
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

test("a file that could not be made says what to do", () => {
  show({ ...pdf, state: "FAILED", progress: 0, size: undefined });
  expect(screen.getByText(/could not be made\. Tell your administrator/)).toBeInTheDocument();
});

test("an edition without files has no section", () => {
  show();
  expect(screen.queryByRole("heading", { name: "Download" })).not.toBeInTheDocument();
});

test("sizes are in words that people read", () => {
  expect([fileSize(640), fileSize(156_633), fileSize(2_671_616)]).toEqual(["640 bytes", "157 kB", "2.7 MB"]);
});

test("it asks less and less often, and stops when all are made", () => {
  const making = [pdf, { ...pdf, state: "QUEUED" as const }];
  expect(waitFor(making, 1)).toBe(2_000);
  expect(waitFor(making, 4)).toBeGreaterThan(4_000);
  expect(waitFor(making, 100)).toBe(15_000);
  expect(waitFor([pdf], 1)).toBe(false);
  expect(waitFor(undefined, 0)).toBe(false);
});
