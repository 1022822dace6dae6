import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { isoDay, type TypedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import type { CabinetResponse } from "./recommendation";

/** What governance does with a recommendation on its page. */
export type RecommendationAct =
  | { action: "RESPOND"; response: CabinetResponse }
  | { action: "PAUSE"; reason: string }
  | { action: "RESUME" }
  | { action: "COMPLETE"; evidence: string }
  | { action: "WITHDRAW"; reason: string }
  | { action: "AGREE_ACTION"; agreed: components["schemas"]["AgreedAction"] };

const done: Record<RecommendationAct["action"], string> = {
  RESPOND: "The cabinet’s response is recorded",
  PAUSE: "The recommendation is paused",
  RESUME: "The recommendation goes on",
  COMPLETE: "The recommendation is completed",
  WITHDRAW: "The recommendation is withdrawn",
  AGREE_ACTION: "The action is recorded",
};

export function recommendationDoneWords({ action }: RecommendationAct, ofInspectors = false): string {
  return ofInspectors && action === "RESPOND" ? "The council’s response is recorded" : done[action];
}

const fields: Record<RecommendationAct["action"], Record<string, string>> = {
  RESPOND: { "/answer": "answer", "/reason": "response-reason", "/answeredOn": "answered-on" },
  PAUSE: { "/reason": "pause-reason" },
  RESUME: {},
  COMPLETE: { "/evidence": "evidence" },
  WITHDRAW: { "/reason": "withdraw-reason" },
  AGREE_ACTION: { "/text": "action-text", "/owner": "owner", "/dueOn": "due" },
};

/** The control that a JSON pointer belongs to in what was sent. */
export function fieldOfAct({ action }: RecommendationAct, pointer: string): string | undefined {
  return fields[action][pointer];
}

/** What the contract takes; the service checks the same again. */
export const actLimits = { reason: { least: 10, most: 2000 }, evidence: { least: 5, most: 2000 } } as const;

/** A response as it is typed. */
export interface TypedResponse {
  answer: CabinetResponse["answer"] | undefined;
  reason: string;
  on: TypedDay;
}

/** Who answers: the cabinet a committee, the council inspectors. */
export function checkResponse(
  { answer, reason, on }: TypedResponse,
  who: "cabinet" | "council" = "cabinet",
): FormError[] {
  return [
    ...(answer ? [] : [{ fieldId: "answer", message: `Select what the ${who} answered` }]),
    ...checkLength("response-reason", reason, actLimits.reason, {
      missing: `Enter the reason that the ${who} gave`,
      noun: "The reason",
    }),
    ...(isoDay(on)
      ? []
      : [{ fieldId: "answered-on", message: "Enter a day that exists, such as 1 12 2026" }]),
  ];
}

export function checkPause(reason: string): FormError[] {
  return checkLength("pause-reason", reason, actLimits.reason, {
    missing: "Enter why it is paused",
    noun: "Why it is paused",
  });
}

export function checkEvidence(evidence: string): FormError[] {
  return checkLength("evidence", evidence, actLimits.evidence, {
    missing: "Enter by what it can be seen that it is completed",
    noun: "By what it can be seen that it is completed",
  });
}

/** Who withdraws: the committee that made it, or inspectors. */
export function checkWithdrawal(reason: string, who: Recommender = "committee"): FormError[] {
  const noun = withdrawalWords[who].why;
  return checkLength("withdraw-reason", reason, actLimits.reason, {
    missing: `Enter ${noun.charAt(0).toLowerCase()}${noun.slice(1)}`,
    noun,
  });
}

export type Recommender = "committee" | "inspectors";

export const withdrawalWords = {
  committee: {
    summary: "The committee withdrew it",
    label: "Why did the committee withdraw it?",
    why: "Why the committee withdrew it",
  },
  inspectors: {
    summary: "The inspectors withdrew it, or it was recorded by mistake",
    label: "Why does it no longer stand?",
    why: "Why it no longer stands",
  },
} as const satisfies Record<Recommender, object>;
