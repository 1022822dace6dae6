import { render, screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { ConfirmFigures, checkConfirmed } from "./ConfirmFigures";
import type { ImportReport } from "./import-report";

const report: ImportReport = {
  dryRun: true,
  loaded: false,
  openData: false,
  rows: 40,
  added: 40,
  revised: 0,
  unchanged: 0,
  understood: [],
  problemCount: 0,
  causes: [],
  problems: [],
  warningCount: 2,
  warnings: [
    {
      row: 3,
      column: "value",
      warning: "aaaaaaaaaaaaaaaa",
      detail: "One, Rotherham, May 2025: 212% is more than 100%.",
    },
    {
      row: 9,
      column: "value",
      warning: "bbbbbbbbbbbbbbbb",
      detail: "Two, Rotherham, May 2025: -4 is less than 0.",
    },
  ],
  changes: [],
  touches: [],
};

function Confirming({ onLoad }: { onLoad: (ids: readonly string[]) => void }) {
  const [confirmed, setConfirmed] = useState<string[]>([]);
  return (
    <ConfirmFigures
      report={report}
      confirmed={confirmed}
      error={undefined}
      busy={false}
      onConfirm={setConfirmed}
      onLoad={() => onLoad(confirmed)}
    />
  );
}

test("each figure that looks wrong has a tick of its own, and none ticks them all", async () => {
  const load = vi.fn();
  render(<Confirming onLoad={load} />);
  expect(screen.getByRole("group", { name: "2 figures look wrong" })).toBeVisible();
  expect(screen.getAllByRole("checkbox")).toHaveLength(2);
  await userEvent.click(screen.getByRole("checkbox", { name: /^Row 9: Two, Rotherham/ }));
  await userEvent.click(screen.getByRole("button", { name: "Load 40 changes" }));
  expect(load).toHaveBeenLastCalledWith(["bbbbbbbbbbbbbbbb"]);
});

test("what was not ticked is named by its row and leads to its tick", () => {
  expect(checkConfirmed(report, ["aaaaaaaaaaaaaaaa"])).toEqual([
    { fieldId: "warnings-2", message: "Tick row 9 if its figure is right, or correct the file" },
  ]);
  expect(checkConfirmed(report, [])[0]?.fieldId).toBe("warnings");
  expect(checkConfirmed(report, ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"])).toEqual([]);
});
