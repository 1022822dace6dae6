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
  ACKNOWLEDGE: (reference) => `You have acknowledged request ${reference}: the member sees it`,
  ASK_FOR_CLARIFICATION: (reference) =>
    `You have asked the member about request ${reference}: it waits for them`,
  CLARIFY: (reference) => `You have replied on request ${reference}: democratic services can go on with it`,
  REPLY_TO_DECLINE: (reference) => `You have replied to the decline of request ${reference}`,
  EXTEND: (reference) => `You have given request ${reference} longer: those who asked read the reason`,
  NAME_LEAD_OFFICERS: (reference) => `You have saved who is to answer request ${reference}`,
  START_DOCUMENT_CLOCK: (reference) => `You have started the clock for documents on request ${reference}`,
  END_DOCUMENT_CLOCK: (reference) => `You have ended the clock for documents on request ${reference}`,
  DRAFT_ANSWER: (reference) =>
    `You have saved the draft of the answer to request ${reference}: the member does not see it`,
  SUBMIT_ANSWER: (reference) =>
    `You have sent the draft of the answer to request ${reference} to the director`,
  TAKE_BACK_ANSWER: (reference) =>
    `You have taken the draft of the answer to request ${reference} back from the director`,
  AGREE_ANSWER: (reference) => `You have agreed the answer to request ${reference}: the officer can give it`,
  RETURN_ANSWER: (reference) =>
    `You have sent the answer to request ${reference} back: the officer can read your reason`,
  SAY_WHETHER_ANSWERED: (reference) =>
    `You have said whether request ${reference} was answered: those who read it see what you said`,
};

export function doneWords(action: RequestAction, reference: string): string {
  return done[action](reference);
}
