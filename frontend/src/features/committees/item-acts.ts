import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";

/** What the contract takes; the service checks the same again. */
export const itemLimits = {
  title: { least: 3, most: 150 },
  wanted: { least: 10, most: 2000 },
  carried: { least: 5, most: 500 },
  outcome: { least: 10, most: 20_000 },
  reason: { least: 10, most: 2000 },
} as const;

/** What a person does with an item of a work programme on its page. */
export type ItemAct =
  | { action: "PLACE"; meeting: string }
  | { action: "CARRY_OVER"; meeting: string | undefined; reason: string }
  | { action: "COMPLETE"; text: string }
  | { action: "WITHDRAW"; reason: string };

export type ItemStep = ItemAct["action"];

/** In the list of meetings: the item waits for one that is not arranged. */
export const unknownMeeting = "unknown";

/** What is typed about an item: which of the texts counts is the choice's. */
export interface TypedItemStep {
  choice: ItemStep | undefined;
  meeting: string;
  carried: string;
  outcome: string;
  reason: string;
}

export const noItemStep: TypedItemStep = {
  choice: undefined,
  meeting: "",
  carried: "",
  outcome: "",
  reason: "",
};

export function checkItemStep({ choice, meeting, carried, outcome, reason }: TypedItemStep): FormError[] {
  const which = meeting ? [] : [{ fieldId: "meeting", message: "Select a meeting" }];
  switch (choice) {
    case undefined:
      return [{ fieldId: "step", message: "Select what is to be done with it" }];
    case "PLACE":
      return which;
    case "CARRY_OVER":
      return [
        ...which,
        ...checkLength("carried", carried, itemLimits.carried, {
          missing: "Enter why it is carried over",
          noun: "Why it is carried over",
        }),
      ];
    case "COMPLETE":
      return checkLength("outcome", outcome, itemLimits.outcome, {
        missing: "Enter what was said and what came of it",
        noun: "What was said and what came of it",
      });
    case "WITHDRAW":
      return checkLength("reason", reason, itemLimits.reason, {
        missing: "Enter why it is withdrawn",
        noun: "Why it is withdrawn",
      });
  }
}

/** Only for what `checkItemStep` has passed. */
export function itemActOf(typed: TypedItemStep & { choice: ItemStep }): ItemAct {
  switch (typed.choice) {
    case "PLACE":
      return { action: "PLACE", meeting: typed.meeting };
    case "CARRY_OVER":
      return {
        action: "CARRY_OVER",
        meeting: typed.meeting === unknownMeeting ? undefined : typed.meeting,
        reason: typed.carried.trim(),
      };
    case "COMPLETE":
      return { action: "COMPLETE", text: typed.outcome.trim() };
    case "WITHDRAW":
      return { action: "WITHDRAW", reason: typed.reason.trim() };
  }
}

const done: Record<ItemStep, string> = {
  PLACE: "The item is placed at a meeting",
  CARRY_OVER: "The item is carried over",
  COMPLETE: "What came of the item is recorded",
  WITHDRAW: "The item is withdrawn",
};

export function itemDoneWords({ action }: ItemAct): string {
  return done[action];
}

const fields: Record<ItemStep, Record<string, string>> = {
  PLACE: { "/meeting": "meeting" },
  CARRY_OVER: { "/meeting": "meeting", "/reason": "carried" },
  COMPLETE: { "/text": "outcome" },
  WITHDRAW: { "/reason": "reason" },
};

/** The control that a JSON pointer belongs to in what was sent. */
export function fieldOfItemAct({ action }: ItemAct, pointer: string): string | undefined {
  return fields[action][pointer];
}
