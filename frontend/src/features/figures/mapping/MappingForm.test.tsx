import { render, screen, within } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { checkMapping } from "./check-mapping";
import { MappingForm } from "./MappingForm";
import { type Inspection, mappingOf, type TypedMapping, typedMapping } from "./typed-mapping";

const inspection: Inspection = {
  layout: "OPEN_DATA",
  rows: 2132,
  understood: ["separated by commas", "UTF-8"],
  periods: ["2013", "2024", "2025"].map((timePeriod) => ({ timePeriod, timeIdentifier: "Reporting year" })),
  areasKnown: 152,
  areasUnknown: [{ area: "E10000006", name: "Cumbria", rows: 11, candidates: [] }],
  areasByName: [],
  otherNames: [{ area: "E08000016", name: "Rotherham", nameHere: "Barnsley" }],
  columns: [
    { name: "category", kind: "FILTER", values: ["Referrals"], valueCount: 1 },
    { name: "referral_count", kind: "FIGURES", values: ["632830"], valueCount: 3 },
    { name: "rereferral_percent", kind: "FIGURES", values: ["22.6", "c"], valueCount: 2 },
    { name: "not_in_need_count", kind: "FIGURES", values: ["194620"], valueCount: 1 },
  ],
  undecided: [],
  mappings: [],
  suggested: [],
};
const indicators = [{ code: "CIN-1", title: "Re-referrals" }] as components["schemas"]["Indicator"][];

function Page({ onSave }: { onSave: (typed: TypedMapping) => void }) {
  const [typed, setTyped] = useState(typedMapping(inspection));
  const [errors, setErrors] = useState(checkMapping(typed, inspection).slice(0, 0));
  return (
    <MappingForm
      fileName="c1.csv"
      inspection={inspection}
      indicators={indicators}
      typed={typed}
      errorOf={(id) => errors.find(({ fieldId }) => fieldId === id)?.message}
      busy={false}
      onChange={setTyped}
      onSave={() => {
        const found = checkMapping(typed, inspection);
        setErrors(found);
        if (found.length === 0) onSave(typed);
      }}
    />
  );
}

test("says what was understood and saves what was decided, column by column", async () => {
  const user = userEvent.setup();
  const sent: TypedMapping[] = [];
  render(<Page onSave={(typed) => sent.push(typed)} />);
  expect(screen.getByText("3: 2013 to 2025 (Reporting year)")).toBeVisible();
  expect(screen.getByText("153, of which 152 known here")).toBeVisible();
  expect(screen.getByText("E08000016 is called Rotherham, and Barnsley here")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Save and check the file" }));
  expect(sent).toEqual([]);
  expect(screen.getByText("Say which measure referral_count is, or leave it out")).toBeVisible();

  const measure = screen.getByRole("group", { name: "Measure 1" });
  await user.selectOptions(
    within(measure).getByRole("combobox", { name: "Measure" }),
    "Re-referrals (CIN-1)",
  );
  await user.selectOptions(
    within(measure).getByRole("combobox", { name: "Column with its value" }),
    "rereferral_percent (22.6, c)",
  );
  await user.selectOptions(
    within(measure).getByRole("combobox", { name: "Column with its denominator" }),
    "referral_count (632830)",
  );
  await user.click(screen.getByRole("button", { name: "Leave out every column that no measure reads" }));
  await user.click(screen.getByRole("checkbox", { name: "Leave out the rows of 1 area" }));
  await user.type(screen.getByRole("textbox", { name: "Name" }), "DfE C1");
  await user.click(screen.getByRole("button", { name: "Save and check the file" }));
  expect(sent.map((typed) => mappingOf(typed, inspection))).toEqual([
    {
      name: "DfE C1",
      source: "Department for Education",
      measures: [
        {
          indicator: "CIN-1",
          filters: [{ column: "category", value: "Referrals" }],
          value: "rereferral_percent",
          denominator: "referral_count",
        },
      ],
      columnsLeftOut: ["not_in_need_count"],
      valuesLeftOut: [],
      areasLeftOut: ["E10000006"],
    },
  ]);
});

test("measures are added and removed", async () => {
  const user = userEvent.setup();
  render(<Page onSave={() => undefined} />);
  await user.click(screen.getByRole("button", { name: "Add a measure" }));
  await user.click(screen.getByRole("button", { name: "Remove measure 1" }));
  expect(screen.getAllByRole("group", { name: /^Measure/ })).toHaveLength(1);
});
