import { describe, expect, it } from "vitest";
import { earlierDocument, measureDocument } from "#/testing/measure";
import { fiveLines } from "./five-lines";
import type { MeasureDocument } from "./measure-document";

const { measure } = measureDocument;
const answers = (document: MeasureDocument, done?: Parameters<typeof fiveLines>[1]) =>
  fiveLines(document, done).map(({ answer }) => answer);
const said = { by: "Lead", at: "2026-01-01T00:00:00Z" };

describe("the plain answer", () => {
  it("is five questions, each answered by what the document says", () => {
    expect(fiveLines(measureDocument).map(({ question, answer }) => `${question} ${answer}`)).toEqual([
      "Is it good or bad? 16.7% in October 2023: green. 17.7% meets the target of less than 22%. Improved since September 2023 (number fell).",
      "Compared with whom? Better than Statistical neighbours (21.3%) and worse than Yorkshire and The Humber (16.0%). Place among authorities: 67th best of 153 authorities with a figure for October 2023: quarter B, the second best.",
      "Could it be chance? 7 months below the average: this is a real change, not chance. It is an improvement.",
      "Why? No explanation has been given.",
      "What is being done? No action has been given.",
    ]);
  });

  it("names every figure that it says, by its place in the document", () => {
    for (const { answer, figures } of fiveLines(measureDocument)) {
      const numbers = figures.map(({ display }) => display).join(" ");
      // The rating's reason is the document's own sentence.
      const spoken = answer.replace(measure.rating.reason, "").match(/\d+\.\d%/g) ?? [];
      for (const number of spoken) expect(numbers, answer).toContain(number);
    }
    expect(fiveLines(measureDocument).map(({ figures }) => figures.map(({ id }) => id))).toEqual([
      ["periods/2023-10"],
      ["comparisons/statistical-neighbours-2025-05", "comparisons/E12000003", "position"],
      ["controlChart/2023-10"],
      [],
      [],
    ]);
  });

  it("says nothing of a comparator whose figure is not relied on", () => {
    expect(answers(measureDocument)[1]).not.toContain("England");
    const alone = { ...measureDocument, measure: { ...measure, comparisons: [], position: undefined } };
    expect(answers(alone)[1]).toBe("No other area has a figure for the same period.");
  });

  it("gives the cause before what happened, and the action with its day and owner", () => {
    const action = { what: "Two more workers.", owner: "Head", due: "2026-05-14", dueText: "By 14 May 2026" };
    const commentary = { ...said, text: "Demand rose.", cause: "A school closed.", action };
    const explained = { ...measureDocument, measure: { ...measure, commentary } };
    expect(answers(explained).slice(3)).toEqual([
      "A school closed.",
      "Two more workers (By 14 May 2026: Head).",
    ]);
    const only = { ...measureDocument, measure: { ...measure, commentary: { ...said, action } } };
    expect(answers(only)[3]).toBe("No explanation has been given.");
  });

  it("says the verdict's own doubt where there is no chart to ask", () => {
    const verdict = {
      code: "NOT_ENOUGH_EVIDENCE" as const,
      word: "Not enough evidence of a change",
      text: "Lower than in 2023; not enough evidence of a change. It may be the season.",
    };
    const doubted = { ...measure, variation: undefined, verdict };
    expect(answers({ ...measureDocument, measure: doubted, controlChart: undefined })[2]).toBe(verdict.text);
  });

  it("counts what is still open", () => {
    expect(answers(measureDocument, { openRequests: 2, openActions: [{ state: "OPEN" }] })[4]).toBe(
      "1 agreed action is still open. 2 deep-dive requests are not yet answered.",
    );
  });

  it("does not say that it is chance, or no chance, where nothing tells", () => {
    expect(answers(earlierDocument)[2]).toBe("Too few figures to tell.");
    const none = { ...measureDocument, measure: { ...measure, periods: [] } };
    expect(answers(none)[0]).toBe("There is no figure yet.");
  });
});
