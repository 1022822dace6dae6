import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { usePersonalDetails } from "./use-personal-details";

function Form({ text, onSend }: { text: string; onSend: () => void }) {
  const personal = usePersonalDetails();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (personal.allows([{ fieldId: "question", label: "Your question", text }])) onSend();
      }}
    >
      <textarea id="question" defaultValue={text} />
      {personal.warning}
      <button type="submit">Send</button>
    </form>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("what names nobody is sent at once", () => {
  const onSend = vi.fn();
  render(<Form text="Why has it risen?" onSend={onSend} />);
  press("Send");
  expect(onSend).toHaveBeenCalledOnce();
  expect(screen.queryByText("This may say who somebody is")).toBeNull();
});

test("what seems to name a child is held back, says what and where, and goes when that is meant", () => {
  const onSend = vi.fn();
  render(<Form text="Why did my son Adam wait?" onSend={onSend} />);
  press("Send");
  press("Send");
  expect(onSend).not.toHaveBeenCalled();
  expect(screen.getByText(/“my son Adam” looks like a child’s name/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Your question" })).toHaveAttribute("href", "#question");
  press("Send it all the same");
  expect(onSend).toHaveBeenCalledOnce();
});

test("other words are asked about anew", () => {
  const onSend = vi.fn();
  const { rerender } = render(<Form text="Why did my son Adam wait?" onSend={onSend} />);
  press("Send");
  press("Send it all the same");
  rerender(<Form text="Why did my son Bob wait?" onSend={onSend} />);
  press("Send");
  expect(onSend).toHaveBeenCalledOnce();
  expect(screen.getByText(/“my son Bob”/)).toBeVisible();
});
