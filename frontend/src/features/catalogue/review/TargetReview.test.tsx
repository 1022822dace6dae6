import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { proposed, targetReview, waiting } from "#/testing/reviewed-measure";
import { ProposedNow } from "./ProposedNow";
import { ReviewedMeasures } from "./ReviewedMeasures";
import { TargetActs } from "./TargetActs";
import { TargetReviewList } from "./TargetReviewList";

test("each measure says what is proposed, what it would have rated and what to think of", async () => {
  await renderInApp(<ReviewedMeasures review={targetReview} />);
  const [first, second] = screen
    .getAllByRole("listitem")
    .filter((item) => within(item).queryByRole("heading"));
  if (!first || !second) throw new Error("Two measures");
  expect(first).toHaveTextContent("Waiting for the board");
  expect(first).toHaveTextContent("Proposed for 2024-25: 24% or less; amber up to 26%");
  expect(first).toHaveTextContent("would have been amber in 1 of 3 months and green in 2");
  expect(first).toHaveTextContent("More lenient than what Statistical neighbours reach");
  expect(second).toHaveTextContent("Waiting for a proposal");
  expect(within(second).queryByText(/Think about this first/)).toBeNull();
  expect(screen.getByRole("link", { name: "Children in care" })).toHaveAttribute(
    "href",
    "/target-reviews/full-report/2024/CYP-002",
  );
});

test("the facts of a measure are folded under it", async () => {
  await renderInApp(<ReviewedMeasures review={targetReview} />);
  expect(
    screen
      .getAllByText(/How it stands now/, { selector: ".govuk-details__summary-text" })
      .map((summary) => summary.textContent),
  ).toEqual(["How it stands now: Re-referrals within 12 months", "How it stands now: Children in care"]);
  const facts = screen.getAllByText(/by chance between 10.0% and 31.6%/)[0];
  expect(facts?.closest("details")).not.toHaveAttribute("open");
  expect(screen.getAllByText(/A quarter of authorities have 15% or less/)).toHaveLength(2);
});

test("the board agrees, or says why it sends back", async () => {
  const onAct = vi.fn(async () => true);
  const onRefused = vi.fn();
  await renderInApp(
    <TargetActs
      measure={proposed}
      sending={undefined}
      errorOf={() => undefined}
      onAct={onAct}
      onRefused={onRefused}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Agree this target" }));
  expect(onAct).toHaveBeenLastCalledWith({ action: "AGREE" });
  await userEvent.click(screen.getByText("Send it back", { selector: ".govuk-details__summary-text" }));
  const send = screen.getByRole("button", { name: "Send it back" });
  await userEvent.click(send);
  expect(onRefused).toHaveBeenLastCalledWith([
    { fieldId: "send-back-reason", message: "Enter why it is sent back" },
  ]);
  await userEvent.type(screen.getByLabelText("Why is it sent back?"), "Not within reach");
  await userEvent.click(send);
  expect(onAct).toHaveBeenLastCalledWith({ action: "SEND_BACK", reason: "Not within reach" });
});

test("who may only comment is offered nothing else", async () => {
  await renderInApp(
    <TargetActs
      measure={waiting}
      sending={undefined}
      errorOf={() => undefined}
      onAct={async () => true}
      onRefused={() => undefined}
    />,
  );
  expect(screen.queryByRole("button", { name: "Agree this target" })).toBeNull();
  expect(screen.getByText("Comment on it")).toBeVisible();
});

test("a proposal stands with its reason and every figure that it would have rated", async () => {
  await renderInApp(<ProposedNow measure={proposed} />);
  expect(screen.getByText("What the service can reach.")).toBeVisible();
  expect(
    screen.getByRole("table", { name: "What the target would have rated in 2023-24" }),
  ).toHaveTextContent("October 202316.7%24% or less; amber up to 26%");
});

test("a list of reviews says which goes on and when the board looks at it", async () => {
  await renderInApp(
    <TargetReviewList
      reviews={[
        { ...targetReview, boardOn: "2024-02-11" },
        { ...targetReview, year: 2023, yearLabel: "2023-24", approvedAt: "2023-03-20T10:00:00Z" },
      ]}
    />,
  );
  expect(screen.getByText("The board looks at it on 11 February 2024.")).toBeVisible();
  expect(screen.getByText("Approved on 20 March 2023.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Targets for 2024-25: Full report" })).toBeVisible();
});
