import type { RequestAction } from "./request";

const done: Record<RequestAction, (reference: string) => string> = {
  SUPPORT: (reference) => `You now support request ${reference}`,
  STOP_SUPPORTING: (reference) => `You no longer support request ${reference}`,
  WITHDRAW: (reference) => `You have withdrawn request ${reference}`,
  ACCEPT: (reference) => `You have accepted request ${reference}: it now waits for an answer`,
  DECLINE: (reference) => `You have declined request ${reference}: the member can read your reason`,
  ANSWER: (reference) => `You have answered request ${reference}: the member can read your answer`,
  HEAR: (reference) => `You have recorded what was said on request ${reference}: the member can read it`,
  JOIN: (reference) => `You have joined request ${reference} to another: they are now answered together`,
  SEPARATE: (reference) => `You have separated request ${reference}: it is now answered by itself`,
  SAY_WHETHER_ANSWERED: (reference) =>
    `You have said whether request ${reference} was answered: those who read it see what you said`,
};

export function doneWords(action: RequestAction, reference: string): string {
  return done[action](reference);
}
