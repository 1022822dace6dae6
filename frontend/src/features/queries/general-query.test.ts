import { describe, expect, it } from "vitest";
import { contactForm, contactOf, dialled } from "./contact";
import { checkAnswer, checkQuestion, queryFilter, showChoices } from "./general-query";

describe("a general question", () => {
  it("says what is missing or too short", () => {
    expect(checkQuestion("   ")).toEqual([{ fieldId: "question", message: "Enter your question" }]);
    expect(checkQuestion("Why?")[0]?.message).toBe("Your question must be 10 characters or more");
    expect(checkAnswer("")).toEqual([{ fieldId: "answer", message: "Enter the answer" }]);
    expect(checkQuestion("Who decides on this?")).toEqual([]);
  });

  it("is listed for each person as they have to do with it", () => {
    const of = (asks: boolean, answers: boolean) => showChoices(asks, answers).map(({ show }) => show);
    expect(of(true, false)).toEqual(["mine", "answered"]);
    expect(of(false, true)).toEqual(["waiting", "answered", "all"]);
    expect(of(false, false)).toEqual(["answered"]);
    expect(queryFilter("mine")).toEqual({ mine: true });
    expect(queryFilter("waiting")).toEqual({ state: "ASKED" });
    expect(queryFilter("all")).toEqual({});
  });
});

describe("whom members turn to", () => {
  const typed = { name: "Alex Morgan", email: "alex@council.example", telephone: "" };

  it("needs a name and an e-mail address that can be written to", () => {
    expect(contactForm.check(typed)).toEqual([]);
    const wrong = contactForm.check({ name: "", email: "nowhere", telephone: "?" });
    expect(wrong.map(({ fieldId }) => fieldId)).toEqual(["name", "email", "telephone"]);
    expect(contactForm.check({ ...typed, email: "a@b" })).toHaveLength(1);
  });

  it("has no telephone number where none was typed", () => {
    expect(contactOf({ ...typed, email: " alex@council.example " })).toEqual({
      name: "Alex Morgan",
      email: "alex@council.example",
      telephone: undefined,
    });
  });

  it("is dialled without blanks, brackets and the extension", () => {
    expect(dialled("+44 (0)1632 960123 ext. 45")).toBe("+4401632960123");
  });
});
