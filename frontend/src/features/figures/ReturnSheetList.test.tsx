import { render, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { ReturnSheetList, sheetAddress } from "./ReturnSheetList";

const socialCare = {
  service: "/services/social-care",
  name: "Social care",
  measures: 3,
  owed: 1200,
  since: "2025-07-10",
};

test("each service has its sheet as a workbook and as CSV", () => {
  render(<ReturnSheetList sheets={[socialCare]} />);
  const row = screen.getByRole("row", { name: /Social care/ });
  expect(within(row).getByRole("cell", { name: "1,200" })).toBeVisible();
  expect(within(row).getByRole("cell", { name: "10 July 2025" })).toBeVisible();
  expect(within(row).getByRole("link", { name: /^Workbook ?of what is owed: Social care$/ })).toHaveAttribute(
    "href",
    "/api/v1/return-sheets/file.xlsx?service=%2Fservices%2Fsocial-care",
  );
  expect(within(row).getByRole("link", { name: /^CSV ?of what is owed: Social care$/ })).toHaveAttribute(
    "download",
  );
});

test("a service that owes nothing has no sheet to fill in", () => {
  render(<ReturnSheetList sheets={[{ name: "Measures that name no service", measures: 0, owed: 0 }]} />);
  expect(screen.getAllByRole("cell", { name: "Nothing is owed" })).toHaveLength(2);
  expect(screen.queryByRole("link")).toBeNull();
});

test("who belongs to no service is told whom to ask", () => {
  render(<ReturnSheetList sheets={[]} />);
  expect(screen.getByText(/The performance team says which service leads a measure/)).toBeVisible();
});

test("measures that name no service are asked for without one", () => {
  expect(sheetAddress("csv")).toBe("/api/v1/return-sheets/file.csv");
});
