import { render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ApiProblem } from "#/api/problem";
import { WriteOutcome } from "./WriteOutcome";

const stale = new ApiProblem(412, { title: "Stale", detail: "Read it again" });

test("a stale change says so plainly and reads again", async () => {
  const onReload = vi.fn(async () => {});
  const { rerender } = render(
    <WriteOutcome what="request" problem={stale} attempt={1} onReload={onReload} />,
  );
  expect(screen.getByRole("heading", { name: "Someone else has changed this request" })).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Read it again" }));
  expect(onReload).toHaveBeenCalledOnce();
  rerender(<WriteOutcome what="request" problem={null} attempt={1} onReload={onReload} />);
  expect(screen.getByText(/This is the request as it stands now/)).toBeVisible();
});

test("a change that no longer fits says why in the service's words", () => {
  const conflict = new ApiProblem(409, { title: "Conflict", detail: "The edition is published already." });
  render(<WriteOutcome what="edition" problem={conflict} attempt={1} onReload={async () => {}} />);
  expect(screen.getByText("The edition is published already.")).toBeVisible();
});

test("success is announced and takes the focus", () => {
  render(
    <WriteOutcome
      what="edition"
      problem={null}
      success="The overview is saved"
      attempt={1}
      onReload={async () => {}}
    />,
  );
  const banner = screen.getByRole("alert");
  expect(banner).toHaveTextContent("The overview is saved");
  expect(banner.parentElement).toHaveFocus();
});

test("before anything was tried there is nothing to say", () => {
  const { container } = render(
    <WriteOutcome what="edition" problem={null} attempt={0} onReload={async () => {}} />,
  );
  expect(container).toBeEmptyDOMElement();
});
