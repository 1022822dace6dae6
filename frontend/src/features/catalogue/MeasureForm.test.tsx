import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Indicator } from "#/measure/definition-words";
import { DraftPage, savedByAnother } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import { MeasureForm } from "./MeasureForm";
import { definitionOf, measureForm } from "./typed-measure";

const indicator: Indicator = {
  code: "CYP-001",
  title: "Repeat referrals",
  definition: "Referrals within 12 months of an earlier one.",
  unit: "PERCENTAGE",
  decimals: 1,
  polarity: "LOW_IS_GOOD",
  frequency: "ANNUAL",
  yearType: "FINANCIAL",
  aggregation: "RATIO",
  theme: "Social Care",
};
const form = measureForm<Indicator>("The measure is changed", []);
const save = () => userEvent.click(screen.getByRole("button", { name: "Save changes" }));

async function show() {
  const sent: Indicator[] = [];
  await renderInApp(
    <DraftPage
      form={form}
      first={indicator}
      toSaved={(typed) => ({ ...indicator, ...definitionOf(typed, undefined) })}
      sent={sent}
      another={{ ...indicator, decimals: 2 }}
    >
      {(draft) => <MeasureForm draft={draft} isNew={false} themes={["Social Care"]} services={[]} />}
    </DraftPage>,
  );
  return sent;
}

test("what is changed is sent with all that is not, and the code stays as it is", async () => {
  const sent = await show();
  expect(screen.queryByLabelText("Code")).toBeNull();
  await userEvent.clear(screen.getByLabelText("Decimals shown"));
  await userEvent.type(screen.getByLabelText("Decimals shown"), "0");
  await save();
  expect(sent[0]).toMatchObject({ ...indicator, decimals: 0 });
  expect(screen.getByRole("alert")).toHaveTextContent("The measure is changed");
});

test("only a measure that is counted often has a control chart to set", async () => {
  await show();
  expect(screen.queryByLabelText("Step changes (optional)")).toBeNull();
  await userEvent.click(screen.getByLabelText("Monthly"));
  expect(screen.getByLabelText("Step changes (optional)")).toBeVisible();
});

test("what somebody else has saved is taken in beside what was typed", async () => {
  const sent = await show();
  await userEvent.type(screen.getByLabelText("Title"), " again");
  await savedByAnother();
  expect(screen.getByLabelText("Decimals shown")).toHaveValue("2");
  await save();
  expect(sent[0]).toMatchObject({ title: "Repeat referrals again", decimals: 2 });
});
