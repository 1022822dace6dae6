import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { isEmptyDay, isoDay, showDay, type TypedDay, typedDay } from "#/ui/typed-day";
import type { DraftForm } from "#/ui/use-draft";
import { countWords } from "./word-count";

export type MeasureCommentary = components["schemas"]["MeasureCommentary"];
export type CommentaryDraft = components["schemas"]["MeasureCommentaryDraft"];

/** What the contract takes; the service checks the same again. */
export const commentaryLimits = { words: 150, cause: 1000, what: 500, owner: 200, reason: 500 } as const;

/** The form as it is typed. */
export interface Written {
  text: string;
  cause: string;
  what: string;
  owner: string;
  due: TypedDay;
  exempt: boolean;
  expectedOn: TypedDay;
  expectedReason: string;
}

export function writtenFrom(said: MeasureCommentary | undefined): Written {
  return {
    text: said?.text ?? "",
    cause: said?.cause ?? "",
    what: said?.action?.what ?? "",
    owner: said?.action?.owner ?? "",
    due: typedDay(said?.action?.due),
    exempt: said?.exempt ?? false,
    expectedOn: typedDay(said?.expected?.on),
    expectedReason: said?.expected?.reason ?? "",
  };
}

export function checkWritten(written: Written): FormError[] {
  const errors: FormError[] = [];
  const words = countWords(written.text);
  if (words > commentaryLimits.words) {
    errors.push({
      fieldId: "text",
      message: `What happened must be ${commentaryLimits.words} words or fewer, and has ${words}`,
    });
  }
  tooLong(errors, "cause", "Why it happened", written.cause, commentaryLimits.cause);
  if (hasAction(written)) {
    needed(errors, "what", "Enter what is being done", written.what, 3);
    tooLong(errors, "what", "What is being done", written.what, commentaryLimits.what);
    needed(errors, "owner", "Enter who does it", written.owner, 2);
    tooLong(errors, "owner", "Who does it", written.owner, commentaryLimits.owner);
    neededDay(errors, "due", "the day by which it is done", written.due);
  }
  if (hasExpected(written)) {
    neededDay(errors, "expected-on", "the day on which the figure is expected", written.expectedOn);
    needed(errors, "expected-reason", "Enter why the figure is late", written.expectedReason, 3);
    tooLong(
      errors,
      "expected-reason",
      "Why the figure is late",
      written.expectedReason,
      commentaryLimits.reason,
    );
  }
  return errors;
}

/** As the service takes it. What is left empty is left out. */
export function draftOf(written: Written): CommentaryDraft {
  const { text, cause, what, owner, exempt, expectedReason } = written;
  return {
    text: text.trim() || undefined,
    cause: cause.trim() || undefined,
    action: hasAction(written)
      ? { what: what.trim(), owner: owner.trim(), due: isoDay(written.due) ?? "" }
      : undefined,
    expected: hasExpected(written)
      ? { on: isoDay(written.expectedOn) ?? "", reason: expectedReason.trim() }
      : undefined,
    exempt,
  };
}

/** All that was said, for reading. */
export function inOneText({ text, cause, action, expected }: MeasureCommentary) {
  const parts = [
    text,
    cause ? `Why: ${cause}` : undefined,
    action ? `What is being done: ${action.what} (${action.owner})` : undefined,
    expected ? `Why the figure is late: ${expected.reason}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.join("\n\n") || "Nothing was said.";
}

const text = (id: string, label: string, pointer: string) => ({
  id,
  label,
  pointers: [pointer],
  show: (value: string) => value,
});

export const commentaryForm: DraftForm<MeasureCommentary | undefined, Written> = {
  what: "commentary",
  done: "The commentary is saved",
  savedBy: (said) => said?.writtenBy,
  typedOf: writtenFrom,
  check: checkWritten,
  fields: {
    text: text("text", "What happened", "/text"),
    cause: text("cause", "Why it happened", "/cause"),
    what: text("what", "What is being done about it", "/action/what"),
    owner: text("owner", "Who does it", "/action/owner"),
    due: { id: "due", label: "By when", pointers: ["/action/due"], show: showDay },
    exempt: {
      id: "exempt",
      label: "Exempt from publication",
      pointers: ["/exempt"],
      show: (exempt) => (exempt ? "Yes" : "No"),
    },
    expectedOn: {
      id: "expected-on",
      label: "When it is expected",
      pointers: ["/expected/on"],
      show: showDay,
    },
    expectedReason: text("expected-reason", "Why it is late", "/expected/reason"),
  },
};

function hasAction({ what, owner, due }: Written) {
  return what.trim() !== "" || owner.trim() !== "" || !isEmptyDay(due);
}

function hasExpected({ expectedOn, expectedReason }: Written) {
  return expectedReason.trim() !== "" || !isEmptyDay(expectedOn);
}

function needed(errors: FormError[], fieldId: string, message: string, text: string, least: number) {
  if (text.trim().length < least) errors.push({ fieldId, message });
}

function neededDay(errors: FormError[], fieldId: string, what: string, day: TypedDay) {
  if (!isoDay(day)) errors.push({ fieldId, message: `Enter ${what}, such as 30 6 2026` });
}

function tooLong(errors: FormError[], fieldId: string, noun: string, text: string, most: number) {
  if (text.trim().length > most) {
    errors.push({ fieldId, message: `${noun} must be ${most.toLocaleString("en-GB")} characters or fewer` });
  }
}
