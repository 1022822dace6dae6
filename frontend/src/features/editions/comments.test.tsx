import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { CommentForm } from "./CommentForm";
import { CommentList } from "./CommentList";
import { type EditionComment, groupComments, openByMeasure } from "./comments";

const measures = [
  { indicator: "EH-1.1", title: "Contacts" },
  { indicator: "EH-1.2", title: "Assessments" },
];
const said = { by: "Board", at: "2026-11-10T09:00:00Z" };
const comments: EditionComment[] = [
  { ...said, id: 1, indicator: "EH-1.2", text: "Why so few?" },
  { ...said, id: 2, text: "Shorter, please." },
  {
    ...said,
    id: 3,
    indicator: "EH-1.2",
    text: "And last year?",
    settledBy: "Officer",
    settledAt: "2026-11-11T09:00:00Z",
  },
  { ...said, id: 4, indicator: "GONE", text: "Is it needed?" },
];

test("comments stand by what they are about, and a measure that left keeps its own", () => {
  expect(groupComments(comments, measures).map(({ title, comments: of }) => [title, of.length])).toEqual([
    ["The edition as a whole", 1],
    ["Assessments", 2],
    ["GONE", 1],
  ]);
  expect([...openByMeasure(comments)]).toEqual([
    ["EH-1.2", 1],
    ["GONE", 1],
  ]);
});

test("an open comment is marked as dealt with; one that was says by whom", async () => {
  const onSettle = vi.fn();
  await renderInApp(<CommentList groups={groupComments(comments, measures)} onSettle={onSettle} />);
  const [open, settled] = within(screen.getByRole("region", { name: "Assessments" })).getAllByRole(
    "listitem",
  );
  expect(within(settled as HTMLElement).getByText(/^Marked as dealt with by Officer/)).toBeVisible();
  expect(within(settled as HTMLElement).queryByRole("button")).toBeNull();
  await userEvent.click(within(open as HTMLElement).getByRole("button", { name: /^Mark as dealt with/ }));
  expect(onSettle).toHaveBeenCalledExactlyOnceWith(comments[0]);
});

test("after publication comments are only read", async () => {
  await renderInApp(<CommentList groups={groupComments(comments, measures)} />);
  expect(screen.queryByRole("button")).toBeNull();
});

test("a comment is on the measure that was chosen", async () => {
  const onAdd = vi.fn();
  const onRefused = vi.fn();
  await renderInApp(<CommentForm measures={measures} busy={false} onRefused={onRefused} onAdd={onAdd} />);
  await userEvent.click(screen.getByRole("button", { name: "Add comment" }));
  expect(onRefused).toHaveBeenLastCalledWith([{ fieldId: "text", message: "Enter your comment" }]);
  await userEvent.selectOptions(screen.getByLabelText("What is it about?"), "Contacts");
  await userEvent.type(screen.getByLabelText("Your comment"), "Why did this double?");
  await userEvent.click(screen.getByRole("button", { name: "Add comment" }));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ indicator: "EH-1.1", text: "Why did this double?" });
});

test("a measure's own page does not ask what the comment is about", async () => {
  await renderInApp(
    <CommentForm about="EH-1.1" measures={measures} busy={false} onRefused={vi.fn()} onAdd={vi.fn()} />,
  );
  expect(screen.queryByLabelText("What is it about?")).toBeNull();
});
