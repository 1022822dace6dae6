import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { targetRow } from "#/testing/target-grid";
import { useTypedOver } from "#/ui/use-typed-over";
import { TargetGridForm } from "./TargetGridForm";
import { type BatchItem, isTypable, type TargetRow } from "./target-grid";
import { differs, typedOf } from "./typed-row";

interface PageProps {
  rows: TargetRow[];
  onSave?: (items: readonly BatchItem[]) => void;
  wrong?: Record<string, string>;
}

function Page({ rows, onSave = () => undefined, wrong = {} }: PageProps) {
  const draft = useTypedOver(
    rows.filter(isTypable),
    (row: TargetRow) => ({ key: row.indicator, saved: typedOf(row) }),
    differs,
  );
  return (
    <TargetGridForm
      grid={{ title: "Full report", measures: rows }}
      draft={draft}
      outcome={null}
      wrongAt={(fieldId) => wrong[fieldId]}
      tried=""
      busy={false}
      onSave={onSave}
      closedOf={() => "Has a page of its own"}
      stateOf={(row) => (draft.isChanged(row) ? "Not saved" : "As it was")}
    />
  );
}

const second = { ...targetRow("LOW_IS_GOOD"), indicator: "CYP-002", title: "Late visits" };
const related = {
  ...targetRow("HIGH_IS_GOOD", { targetRelativeTo: "E92000001" }),
  indicator: "CYP-003",
  title: "Attendance",
};
const cell = (label: string) => screen.getByRole<HTMLInputElement>("textbox", { name: label });
const basis = (title: string) =>
  screen.getByRole<HTMLInputElement>("combobox", { name: `${title}, 2026-27, basis` });

test("a block pasted from Excel falls into its cells and is set whole", async () => {
  const onSave = vi.fn();
  render(<Page rows={[targetRow("HIGH_IS_GOOD"), related, second]} onSave={onSave} />);
  await userEvent.click(cell("Re-referrals, 2026-27, target"));
  await userEvent.paste(
    "90\t85\t\t\tLocal\tCouncil Plan\r\n1\t2\r\nless than 22\t\t5\t\tnational\tThe Department\r\n",
  );
  expect(screen.getByRole("status")).toHaveTextContent(
    "8 cells pasted. 2 could not be typed here and were left out. Nothing is saved yet.",
  );
  expect(basis("Late visits")).toHaveValue("national");
  expect(screen.getByText("Has a page of its own")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Set 2 targets" }));
  expect(onSave).toHaveBeenCalledWith([
    expect.objectContaining({
      indicator: "CYP-001",
      revision: 0,
      setting: expect.objectContaining({ target: 90, amber: 85, basis: "LOCAL", source: "Council Plan" }),
    }),
    expect.objectContaining({
      indicator: "CYP-002",
      setting: expect.objectContaining({
        target: 22,
        targetBound: "EXCLUSIVE",
        tolerancePercent: 5,
        basis: "NATIONAL",
      }),
    }),
  ]);
});

test("what is missing or cannot be read is named at its cell, and nothing is sent", async () => {
  const onSave = vi.fn();
  render(<Page rows={[targetRow("HIGH_IS_GOOD")]} onSave={onSave} />);
  await userEvent.type(cell("Re-referrals, 2026-27, target"), "soon");
  await userEvent.click(screen.getByRole("button", { name: "Set 1 target" }));
  expect(screen.getByRole("alert").querySelectorAll("li")).toHaveLength(3);
  expect(cell("Re-referrals, 2026-27, target")).toHaveAccessibleDescription(/must be a number/);
  expect(basis("Re-referrals")).toBeInvalid();
  expect(onSave).not.toHaveBeenCalled();
});

test("what the service says is wrong stands at its cell", () => {
  render(
    <Page
      rows={[targetRow("HIGH_IS_GOOD")]}
      wrong={{ "target-CYP-001-amber": "must not be above the target" }}
    />,
  );
  expect(cell("Re-referrals, 2026-27, worst figure still amber")).toHaveAccessibleDescription(
    "Error: must not be above the target",
  );
});

test("a target that somebody else has set meanwhile is not written over unseen", async () => {
  const onSave = vi.fn();
  const { rerender } = render(<Page rows={[targetRow("HIGH_IS_GOOD", { target: 90 })]} onSave={onSave} />);
  const target = cell("Re-referrals, 2026-27, target");
  await userEvent.clear(target);
  await userEvent.type(target, "92");
  rerender(<Page rows={[{ ...targetRow("HIGH_IS_GOOD", { target: 91 }), revision: 2 }]} onSave={onSave} />);
  expect(screen.getByText(/Priya Shah has set the target meanwhile/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Set 1 target" }));
  expect(screen.getByRole("alert")).toHaveTextContent("choose whether to keep what you typed");
  await userEvent.click(screen.getByRole("button", { name: /^Keep what I typed/ }));
  expect(target).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: "Set 1 target" }));
  expect(onSave).toHaveBeenCalledWith([expect.objectContaining({ revision: 2 })]);
});
