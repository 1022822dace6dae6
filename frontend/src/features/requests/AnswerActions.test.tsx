import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { request } from "#/testing/request";
import { type AnswerAct, AnswerActions } from "./AnswerActions";
import { AnswerDraft } from "./AnswerDraft";
import type { DeepDiveRequest, RequestAction } from "./request";

const draft: NonNullable<DeepDiveRequest["answerDraft"]> = {
  text: "Each school has had a plan since May.",
  state: "DRAFT",
  stateText: "With the officers who write it",
  by: "Lead Officer",
  at: "2026-11-20T09:00:00Z",
  charts: [],
};

function Acting({ of, onAct }: { of: DeepDiveRequest; onAct: (act: AnswerAct) => Promise<boolean> }) {
  const [typed, setTyped] = useState<string>();
  return (
    <AnswerActions
      request={of}
      committees={[{ code: "improving-lives", title: "Improving lives" }]}
      typed={typed}
      busy={false}
      onType={setTyped}
      onAct={onAct}
      onRefused={() => {}}
    />
  );
}

async function show(actions: RequestAction[], answerDraft?: DeepDiveRequest["answerDraft"]) {
  const onAct = vi.fn(async (_: AnswerAct) => true);
  const of: DeepDiveRequest = { ...request, state: "ACCEPTED", actions, answerDraft };
  await renderInApp(<Acting of={of} onAct={onAct} />);
  return onAct;
}

test("a draft is gone on with where it was left, and saved or sent", async () => {
  const onAct = await show(["ANSWER", "DRAFT_ANSWER"], draft);
  const answer = screen.getByRole("textbox", { name: "The answer" });
  expect(answer).toHaveValue(draft.text);
  await userEvent.type(answer, " More follows.");
  await userEvent.click(screen.getByRole("button", { name: "Save the draft" }));
  expect(onAct).toHaveBeenLastCalledWith({
    action: "DRAFT_ANSWER",
    text: `${draft.text} More follows.`,
    charts: [],
  });
  await userEvent.selectOptions(
    screen.getByLabelText("Who may read it?"),
    "Those who asked, and Improving lives",
  );
  await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));
  expect(onAct).toHaveBeenLastCalledWith({
    action: "ANSWER",
    answer: draft.text,
    charts: [],
    audience: { kind: "COMMITTEE", committee: "improving-lives" },
  });
});

test("a chart of a measure is chosen with the words, and goes with them", async () => {
  const onAct = await show(["DRAFT_ANSWER"], draft);
  await userEvent.click(screen.getByRole("checkbox", { name: "Re-referrals" }));
  await userEvent.click(screen.getByRole("button", { name: "Save the draft" }));
  expect(onAct).toHaveBeenLastCalledWith({ action: "DRAFT_ANSWER", text: draft.text, charts: ["CYP-001"] });
  await userEvent.click(screen.getByRole("button", { name: "Send to the director" }));
  expect(onAct).toHaveBeenLastCalledWith({ action: "SUBMIT_ANSWER", text: draft.text, charts: [] });
});

test("the charts that the director agreed go with the agreed words", async () => {
  const agreed = { ...draft, state: "AGREED" as const, charts: [{ code: "CYP-001", title: "Re-referrals" }] };
  const onAct = await show(["ANSWER"], agreed);
  await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({
    action: "ANSWER",
    answer: draft.text,
    charts: ["CYP-001"],
    audience: { kind: "MEMBERS" },
  });
});

test("where the director agrees answers, it is sent to the director and cannot be given", async () => {
  const onAct = await show(["DRAFT_ANSWER"]);
  expect(screen.queryByRole("button", { name: "Send the answer" })).toBeNull();
  await userEvent.type(screen.getByRole("textbox", { name: "The answer" }), draft.text);
  await userEvent.click(screen.getByRole("button", { name: "Send to the director" }));
  expect(onAct).toHaveBeenLastCalledWith({ action: "SUBMIT_ANSWER", text: draft.text, charts: [] });
});

test("what the director agreed is given word for word", async () => {
  const onAct = await show(["ANSWER", "DRAFT_ANSWER"], { ...draft, state: "AGREED" });
  await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));
  expect(onAct).toHaveBeenCalledExactlyOnceWith({
    action: "ANSWER",
    answer: draft.text,
    charts: [],
    audience: { kind: "MEMBERS" },
  });
});

test("the director agrees it, or sends it back with a reason", async () => {
  const onAct = await show(["AGREE_ANSWER", "RETURN_ANSWER"], { ...draft, state: "SUBMITTED" });
  await userEvent.click(screen.getByRole("button", { name: "Agree this answer" }));
  expect(onAct).toHaveBeenLastCalledWith({ action: "AGREE_ANSWER" });
  await userEvent.type(screen.getByRole("textbox", { name: "What has to change?" }), "It leaves April out.");
  await userEvent.click(screen.getByRole("button", { name: "Send it back" }));
  expect(onAct).toHaveBeenLastCalledWith({ action: "RETURN_ANSWER", reason: "It leaves April out." });
});

test("the reason of a return stands beside the draft, whose words its writers have in their form", async () => {
  const returned: DeepDiveRequest = {
    ...request,
    state: "ACCEPTED",
    actions: ["DRAFT_ANSWER"],
    answerDraft: {
      ...draft,
      state: "RETURNED",
      stateText: "Sent back by the director, with the reason below",
      decision: { by: "Director", at: "2026-11-21T09:00:00Z", reason: "It leaves April out." },
    },
  };
  const { rerender } = await renderInApp(<AnswerDraft request={returned} />);
  expect(screen.getByText("It leaves April out.")).toBeVisible();
  expect(screen.queryByText(draft.text)).toBeNull();
  rerender(<AnswerDraft request={{ ...returned, actions: [] }} />);
  expect(await screen.findByText(draft.text)).toBeVisible();
});
