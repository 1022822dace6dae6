import { cleanup, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { ApiProblem } from "#/api/problem";
import { renderInApp } from "#/testing/render-in-app";
import { RequestForm } from "./RequestForm";

afterEach(() => localStorage.clear());

const themes = [
  { name: "Social Care", measures: [{ indicator: "CYP-002", title: "Child protection plans" }] },
  { name: "Education", measures: [{ indicator: "CYP-030", title: "Absence" }] },
];

async function show(problem?: unknown) {
  const onSubmit = vi.fn();
  await renderInApp(
    <RequestForm
      title="Request a deep dive"
      caption="Full report, 2024-25"
      keepAs="question"
      intro={null}
      otherMeasures={themes}
      committees={[{ code: "improving-lives", title: "Improving lives" }]}
      problem={problem}
      busy={false}
      onSubmit={onSubmit}
    />,
  );
  return onSubmit;
}

test("an empty question is refused at the top, in the title and at the field, and the link leads there", async () => {
  const onSubmit = await show();
  await userEvent.click(screen.getByRole("button", { name: "Send request" }));

  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.title).toBe("Error: Request a deep dive - Scrutineer");
  const summary = screen.getByRole("alert");
  expect(summary.parentElement).toHaveFocus();
  const field = screen.getByRole("textbox", { name: /What do you want to know/ });
  expect(field).toHaveAccessibleDescription(/Enter what you want to know/);
  await userEvent.click(within(summary).getByRole("link", { name: "Enter what you want to know" }));
  expect(field).toHaveFocus();
});

test("each refused attempt takes the focus to the summary again", async () => {
  await show();
  const send = screen.getByRole("button", { name: "Send request" });
  await userEvent.click(send);
  await userEvent.click(send);
  expect(screen.getByRole("alert").parentElement).toHaveFocus();
});

test("question, hoped answer and other measures are sent together", async () => {
  const onSubmit = await show();
  await userEvent.type(screen.getByRole("textbox", { name: /want to know/ }), "Why has this risen?");
  await userEvent.type(screen.getByRole("textbox", { name: /help you do/ }), "Decide.");
  await userEvent.click(screen.getByText(/Ask about other measures/));
  await userEvent.click(screen.getByRole("checkbox", { name: "Absence" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Child protection plans" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Absence" }));
  await userEvent.click(screen.getByRole("button", { name: "Send request" }));
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    question: "Why has this risen?",
    hopedAnswer: "Decide.",
    others: ["CYP-002"],
    wish: "WRITTEN_ANSWER",
    forCommittee: "",
  });
});

test("a member may keep a question for a committee of their own", async () => {
  const onSubmit = await show();
  expect(screen.getByRole("radio", { name: "All members who may read this scorecard" })).toBeChecked();
  await userEvent.type(screen.getByRole("textbox", { name: /want to know/ }), "Why has this risen?");
  await userEvent.click(screen.getByRole("radio", { name: "Only members of Improving lives" }));
  await userEvent.click(screen.getByRole("button", { name: "Send request" }));
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ forCommittee: "improving-lives" }),
  );
});

test("the member may wish for an officer or a clinic instead of a written answer", async () => {
  const onSubmit = await show();
  const wishes = screen.getByRole("group", { name: "How would you like to be answered?" });
  expect(within(wishes).getByRole("radio", { name: "In writing" })).toBeChecked();
  const clinic = within(wishes).getByRole("radio", { name: "At a performance clinic" });
  expect(clinic).toHaveAccessibleDescription(/look at the figures together/);
  await userEvent.click(clinic);
  await userEvent.type(screen.getByRole("textbox", { name: /want to know/ }), "Why has this risen?");
  await userEvent.click(screen.getByRole("button", { name: "Send request" }));
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ wish: "CLINIC" }));
});

test("what the service refuses is linked to its field", async () => {
  await show(
    new ApiProblem(422, {
      title: "Not valid",
      detail: "See errors",
      errors: [{ pointer: "/question", detail: "must be between 10 and 2000 characters" }],
    }),
  );
  const link = screen.getByRole("link", { name: /must be between/ });
  expect(link).toHaveAttribute("href", "#question");
});

test("what was typed is still there after the browser was closed, and can be started again", async () => {
  await show();
  expect(screen.getByText(/stays on this device/)).toBeVisible();
  await userEvent.type(screen.getByRole("textbox", { name: /want to know/ }), "Why has this ri");
  await userEvent.click(screen.getByRole("radio", { name: "At a performance clinic" }));
  cleanup();

  await show();
  const field = screen.getByRole("textbox", { name: /want to know/ });
  expect(field).toHaveValue("Why has this ri");
  expect(screen.getByRole("radio", { name: "At a performance clinic" })).toBeChecked();
  expect(screen.getByText(/This is what you typed until/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Start again" }));
  expect(field).toHaveValue("");
  expect(screen.queryByText(/This is what you typed until/)).toBeNull();
});
