import { render, screen } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { MappingChoice } from "./MappingChoice";
import type { Inspection } from "./typed-mapping";

const inspection: Inspection = {
  layout: "OPEN_DATA",
  rows: 1,
  understood: [],
  periods: [],
  areasKnown: 1,
  areasUnknown: [],
  areasByName: [],
  otherNames: [],
  columns: [],
  mapping: {
    code: "c1",
    version: 2,
    savedBy: "Officer",
    savedAt: "2026-11-03T09:30:00Z",
    layout: "OPEN_DATA",
    mapping: { name: "C1", measures: [], columnsLeftOut: [], valuesLeftOut: [], areasLeftOut: [] },
  },
  undecided: [],
  mappings: [
    { code: "c1", version: 2, name: "C1", undecided: 0 },
    { code: "c1-rates", version: 1, name: "C1 rates", undecided: 0 },
    { code: "d3", version: 3, name: "D3", undecided: 4 },
  ],
  suggested: [],
};

test("another saved mapping is chosen by its name, with what it leaves open", async () => {
  const user = userEvent.setup();
  const chosen = vi.fn();
  render(<MappingChoice inspection={inspection} busy={false} onChoose={chosen} />);
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "C1 rates, version 1 (nothing open)",
    "D3, version 3 (4 open)",
  ]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Another saved mapping" }), "d3");
  await user.click(screen.getByRole("button", { name: "Read the file by it" }));
  expect(chosen).toHaveBeenCalledWith("d3");
});

test("where there is no other, none is offered", () => {
  const { container } = render(
    <MappingChoice
      inspection={{ ...inspection, mappings: inspection.mappings.slice(0, 1) }}
      busy={false}
      onChoose={() => undefined}
    />,
  );
  expect(container).toBeEmptyDOMElement();
});
