import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { CharacterCount, leftInWords } from "./CharacterCount";
import { Paragraphs } from "./Paragraphs";

test("what is left is counted in words", () => {
  expect(leftInWords(2000)).toBe("You have 2,000 characters remaining");
  expect(leftInWords(1)).toBe("You have 1 character remaining");
  expect(leftInWords(0)).toBe("You have 0 characters remaining");
  expect(leftInWords(-1)).toBe("You have 1 character too many");
});

test("the limit, the hint and the error describe the field", () => {
  render(
    <CharacterCount
      id="answer"
      label="Answer"
      hint="In plain words"
      error="Enter the answer"
      limit={20}
      value=""
      onChange={() => {}}
    />,
  );
  const field = screen.getByRole("textbox", { name: "Answer" });
  expect(field).toHaveAccessibleDescription(
    "In plain words Error: Enter the answer You can enter up to 20 characters",
  );
  expect(field).not.toHaveAttribute("maxlength");
});

test("typed text keeps its paragraphs and is never read as markup", () => {
  const { container } = render(<Paragraphs text={"First line\nsecond line\n\n \n<b>Next</b>"} />);
  const paragraphs = [...container.querySelectorAll("p")].map((paragraph) => paragraph.textContent);
  expect(paragraphs).toEqual(["First line\nsecond line", "<b>Next</b>"]);
});
