import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { DraftPage } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import { figureWords } from "./HiddenTable";
import { PolicyForm } from "./PolicyForm";
import { type DisclosurePolicy, policyForm, policyFrom } from "./policy";

const first: DisclosurePolicy = {
  reference: "DP-0001",
  source: "SSDA903",
  countsUpTo: 5,
  secondary: true,
  hiddenFrom: "PUBLIC",
  hiddenFromText: "the public",
  words: "Hides counts from 1 to 5, and what would give them back.",
  reason: "Our agreement",
  measures: [],
};

async function show() {
  const sent: DisclosurePolicy[] = [];
  await renderInApp(
    <DraftPage
      form={policyForm<DisclosurePolicy>("The policy is changed")}
      first={first}
      toSaved={(typed) => ({ ...first, ...policyFrom(typed) })}
      sent={sent}
      another={first}
    >
      {(draft) => <PolicyForm draft={draft} sources={["SSDA903", "Census"]} />}
    </DraftPage>,
  );
  return sent;
}

const box = (name: string) => screen.getByLabelText(name);
const save = () => userEvent.click(screen.getByRole("button", { name: "Save" }));

test("what is hidden, and from whom, is sent as it is said", async () => {
  const sent = await show();
  await userEvent.type(box("Hide figures out of fewer than"), "10");
  await userEvent.click(screen.getByLabelText("Everyone but officers"));
  await save();
  expect(sent).toEqual([{ ...first, smallestBase: 10, hiddenFrom: "EVERYONE", roundTo: undefined }]);
});

test("a policy that only rounds has nothing to give back", async () => {
  const sent = await show();
  await userEvent.clear(box("Hide counts from 1 to"));
  await userEvent.type(box("Round counts to the nearest"), "5");
  await save();
  expect(sent[0]).toMatchObject({ roundTo: 5, secondary: false, countsUpTo: undefined });
});

test.each([
  ["", "Say which counts are hidden, or fill in another of the three"],
  ["a few", "Enter a whole number from 1 to 1,000, or leave it empty"],
  ["1001", "Enter a whole number from 1 to 1,000, or leave it empty"],
])("counts from 1 to %j are no policy", async (counts, message) => {
  const sent = await show();
  await userEvent.clear(box("Hide counts from 1 to"));
  if (counts) await userEvent.type(box("Hide counts from 1 to"), counts);
  await save();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("link", { name: message }));
  expect(box("Hide counts from 1 to")).toHaveFocus();
});

test("a hidden figure is told with what it was made from", () => {
  const of = { indicator: "A", title: "A", area: "X", areaName: "X", period: "2024", periodLabel: "2024" };
  expect(figureWords({ ...of, secondary: false, value: 43.48, numerator: 10, denominator: 23 })).toBe(
    "43.48 (10 of 23)",
  );
  expect(figureWords({ ...of, secondary: true, value: 3 })).toBe("3");
});
