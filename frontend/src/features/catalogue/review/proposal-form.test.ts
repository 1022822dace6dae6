import { expect, test } from "vitest";
import { proposed, waiting } from "#/testing/reviewed-measure";
import { proposalForm, proposedTarget } from "./proposal-form";

const form = proposalForm("LOW_IS_GOOD", new Map());

test("it begins with what is proposed, and sends the numbers apart from where they come from", () => {
  const typed = form.typedOf(proposed);
  expect(typed).toMatchObject({ target: "24", amber: "26", basis: "LOCAL", source: "Assurance board" });
  expect(proposedTarget({ ...typed, target: "23.5" })).toEqual({
    target: expect.objectContaining({ target: 23.5, amber: 26 }),
    basis: "LOCAL",
    source: "Assurance board",
    sourceUrl: undefined,
    reason: "What the service can reach.",
  });
});

test("it begins empty where nothing is proposed, and asks why this target", () => {
  const typed = form.typedOf(waiting);
  expect(typed.target).toBe("");
  expect(form.check({ ...typed, target: "20", basis: "LOCAL", source: "Board" })).toEqual([
    { fieldId: "reason", message: "Enter why this target" },
  ]);
});

test("what the service refuses is found where it stands in the proposal", () => {
  expect(form.fields.amber.pointers).toEqual(["/target/amber"]);
  expect(form.fields.source.pointers).toEqual(["/source"]);
  expect(form.fields.reason.label).toBe("Why this target?");
});
