import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { isEmptyDay, isoDay, noDay, type TypedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";

/** What the contract takes; the service checks the same again. */
export const actionLimits = {
  action: { least: 5, most: 500 },
  progress: { least: 5, most: 2000 },
  evidence: { least: 5, most: 2000 },
  reason: { least: 10, most: 2000 },
} as const;

/** An action as it is typed. */
export interface TypedAction {
  text: string;
  owner: string;
  due: TypedDay;
}

export function checkAction({ text, owner, due }: TypedAction): FormError[] {
  return [
    ...checkLength("action-text", text, actionLimits.action, {
      missing: "Enter what is to be done",
      noun: "What is to be done",
    }),
    ...(owner ? [] : [{ fieldId: "owner", message: "Select who does it" }]),
    ...(isoDay(due) ? [] : [{ fieldId: "due", message: "Enter a day that exists, such as 31 3 2027" }]),
  ];
}

/** What a person does with an action. */
export type ActionAct =
  | { action: "REPORT"; progress: components["schemas"]["Progress"] }
  | { action: "COMPLETE"; evidence: string }
  | { action: "DROP"; reason: string };

export type ActionStep = ActionAct["action"];

/** What is typed about an action: which of the texts counts is the choice's. */
export interface TypedStep {
  choice: ActionStep | undefined;
  progress: string;
  nextReport: TypedDay;
  evidence: string;
  reason: string;
}

export const noStep: TypedStep = {
  choice: undefined,
  progress: "",
  nextReport: noDay,
  evidence: "",
  reason: "",
};

export function checkStep({ choice, progress, nextReport, evidence, reason }: TypedStep): FormError[] {
  switch (choice) {
    case undefined:
      return [{ fieldId: "step", message: "Select what you want to say of the action" }];
    case "REPORT":
      return [
        ...checkLength("progress", progress, actionLimits.progress, {
          missing: "Enter how far it is",
          noun: "How far it is",
        }),
        ...(isEmptyDay(nextReport) || isoDay(nextReport)
          ? []
          : [
              {
                fieldId: "next-report",
                message: "Enter a day that exists, such as 31 3 2027, or leave it empty",
              },
            ]),
      ];
    case "COMPLETE":
      return checkLength("evidence", evidence, actionLimits.evidence, {
        missing: "Enter by what it can be seen that it is done",
        noun: "By what it can be seen that it is done",
      });
    case "DROP":
      return checkLength("reason", reason, actionLimits.reason, {
        missing: "Enter why it is dropped",
        noun: "Why it is dropped",
      });
  }
}

/** Only for what `checkStep` has passed. */
export function actOf(typed: TypedStep & { choice: ActionStep }): ActionAct {
  switch (typed.choice) {
    case "REPORT":
      return {
        action: "REPORT",
        progress: { text: typed.progress.trim(), nextReportOn: isoDay(typed.nextReport) },
      };
    case "COMPLETE":
      return { action: "COMPLETE", evidence: typed.evidence.trim() };
    case "DROP":
      return { action: "DROP", reason: typed.reason.trim() };
  }
}

const done: Record<ActionStep, string> = {
  REPORT: "Your report is recorded",
  COMPLETE: "The action is done",
  DROP: "The action is dropped",
};

export function actionDoneWords(step: ActionStep): string {
  return done[step];
}

/** The control that a JSON pointer of the contract belongs to. */
export function fieldOfPointer(pointer: string): string | undefined {
  return {
    "/text": "progress",
    "/nextReportOn": "next-report",
    "/evidence": "evidence",
    "/reason": "reason",
  }[pointer];
}
