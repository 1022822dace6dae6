import { render, screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { LargeFileList } from "./LargeFileList";
import { LargeFileProgress } from "./LargeFileProgress";
import { type LargeFile, sizeInWords } from "./large-file";

const file: LargeFile = {
  id: 3,
  fileName: "history.csv",
  size: 23 * 1024 * 1024,
  state: "CHECKING",
  progress: 20,
  doing: "Reading: 430,000 of about 1,000,000 rows",
  sentBy: "An officer",
  sentAt: "2026-06-12T08:00:00Z",
  moves: ["CANCEL"],
};

test("how far it is stands in words and as a bar, and it can be cancelled", async () => {
  const onCancel = vi.fn();
  render(<LargeFileProgress file={file} busy={false} onCancel={onCancel} />);
  expect(screen.getByRole("progressbar", { name: /Checking the file/ })).toHaveValue(20);
  expect(screen.getByText("Reading: 430,000 of about 1,000,000 rows")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Cancel this file" }));
  expect(onCancel).toHaveBeenCalledOnce();
});

test("what is being merged cannot be cancelled", () => {
  render(
    <LargeFileProgress file={{ ...file, state: "MERGING", moves: [] }} busy={false} onCancel={() => {}} />,
  );
  expect(screen.queryByRole("button")).toBeNull();
});

test("each file leads to its page and says how far it is", async () => {
  await renderInApp(<LargeFileList files={[file]} />);
  expect(screen.getByRole("listitem")).toHaveTextContent("history.csv, large file 3 Checking the file");
  expect(screen.getByRole("listitem")).toHaveTextContent("23 MB, An officer");
  expect(screen.getByRole("link")).toHaveAttribute("href", "/figures/large-files/3");
});

test("sizes read as a file manager has them", () => {
  expect([100, 2048, 23.44 * 1024 * 1024].map(sizeInWords)).toEqual(["1 kB", "2 kB", "23.4 MB"]);
});
