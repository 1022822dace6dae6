import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { PanelForm } from "./PanelForm";
import { noPanel, type PanelPlan, panelForm, panelPlanOf, type SetUp } from "./panel";

const people = [
  { subject: "lead", name: "Lead Officer Demonstration", roles: ["Lead officer"] },
  { subject: "ann", name: "Ann Example", roles: ["Member"] },
];

const form = panelForm<SetUp>("Set up", (subject) => subject);

function Panel({ onPlan }: { onPlan: (plan: PanelPlan) => void }) {
  const draft = useDraft(form, {
    saved: { data: noPanel },
    write: async (typed) => {
      onPlan(panelPlanOf(typed));
      return { data: noPanel, etag: "1" };
    },
    onSaved: () => {},
    onReload: async () => {},
  });
  return (
    <>
      {draft.head}
      <Page title="Set up a panel">
        <PanelForm draft={draft} people={people} button={{ send: "Set up the panel", sending: "Wait" }} />
      </Page>
    </>
  );
}

test("a panel that meets each quarter is set up with who belongs to it", async () => {
  const onPlan = vi.fn();
  await renderInApp(<Panel onPlan={onPlan} />);
  await userEvent.click(screen.getByRole("button", { name: "Set up the panel" }));
  expect(onPlan).not.toHaveBeenCalled();
  for (const missing of [
    "Enter a title",
    "Enter what the panel is for",
    "Select at least one person who belongs to it",
  ]) {
    expect(screen.getByRole("link", { name: missing })).toBeInTheDocument();
  }
  await userEvent.type(screen.getByLabelText("Title"), "Performance sub-group");
  await userEvent.type(screen.getByLabelText("What it is for"), "To go through what members asked.");
  await userEvent.click(screen.getByRole("checkbox", { name: "Lead Officer Demonstration" }));
  await userEvent.click(screen.getByRole("button", { name: "Set up the panel" }));
  expect(onPlan).toHaveBeenCalledExactlyOnceWith({
    title: "Performance sub-group",
    purpose: "To go through what members asked.",
    monthsBetween: 3,
    members: ["lead"],
  });
});
