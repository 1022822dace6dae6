import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { joinedRequest, leadingRequest, request } from "#/testing/request";
import { RequestView } from "./RequestView";
import type { DeepDiveRequest } from "./request";

function show(shown: DeepDiveRequest) {
  return renderInApp(<RequestView request={shown} me="Third Member" />);
}

const answer = {
  text: "At the clinic it was agreed.",
  by: "Governance",
  at: "2026-12-03T15:30:00Z",
  charts: [],
};
const heard: DeepDiveRequest = { ...request, state: "HEARD", answerKind: "CLINIC", answer };

test("a joined request says with which one it is answered", async () => {
  await show(joinedRequest);
  expect(screen.getByText(/^Joined to .*, and answered/)).toHaveTextContent(
    "Joined to DD-0001, and answered with it.",
  );
  expect(screen.getByRole("link", { name: "DD-0001" })).toHaveAttribute("href", "/requests/DD-0001");
});

test("the questions that joined it stand in their authors' words", async () => {
  await show(leadingRequest);
  const joined = within(screen.getByRole("region", { name: "A question that joined this one" }));
  expect(joined.getByText("Which children come back, and why?")).toBeVisible();
  expect(joined.getByText(/Second Member/)).toBeVisible();
  expect(joined.getByRole("link", { name: "request DD-0002" })).toHaveAttribute("href", "/requests/DD-0002");
});

test("what the member wished for and how it is answered are both said", async () => {
  await show({ ...request, state: "ACCEPTED", answerKind: "OFFICER_ATTENDS" });
  expect(screen.getByText("Would like to be answered").nextSibling).toHaveTextContent("In writing");
  expect(screen.getByText("Will be answered").nextSibling).toHaveTextContent("By an officer at a committee");
});

test("what was heard at a clinic is called so, and the member's silence is not taken for yes", async () => {
  await show(heard);
  const came = within(screen.getByRole("region", { name: "What came of it at the clinic" }));
  expect(came.getByText("At the clinic it was agreed.")).toBeVisible();
  expect(came.getByText("The member has not said whether this answered the question.")).toBeVisible();
});

test("what the member says of the answer is shown with their words", async () => {
  const satisfaction = { answered: false, note: "Not for the under-fives.", at: "2026-12-04T09:00:00Z" };
  await show({ ...heard, answerKind: "OFFICER_ATTENDS", satisfaction });
  expect(screen.getByRole("heading", { name: "What was said at the committee" })).toBeVisible();
  expect(screen.getByText("The member says that this did not answer the question")).toBeVisible();
  expect(screen.getByText("Not for the under-fives.")).toBeVisible();
});

test("one's own words are called one's own", async () => {
  await show({ ...heard, mine: true, satisfaction: { answered: true, at: "2026-12-04T09:00:00Z" } });
  expect(screen.getByText("You say that this answered your question")).toBeVisible();
});
