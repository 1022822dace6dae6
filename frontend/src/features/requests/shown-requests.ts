import type { RequestState } from "./request";

export const shows = [
  "mine",
  "waiting",
  "clarifying",
  "accepted",
  "agree",
  "answered",
  "heard",
  "declined",
  "withdrawn",
  "all",
] as const;
export type Show = (typeof shows)[number];

const states: Partial<Record<Show, RequestState>> = {
  waiting: "SUBMITTED",
  clarifying: "CLARIFYING",
  accepted: "ACCEPTED",
  answered: "ANSWERED",
  heard: "HEARD",
  declined: "DECLINED",
  withdrawn: "WITHDRAWN",
};

/** What to ask the service for. */
export function requestFilter(show: Show): { mine?: true; state?: RequestState; answerDraft?: "SUBMITTED" } {
  if (show === "agree") return { answerDraft: "SUBMITTED" };
  return show === "mine" ? { mine: true } : { state: states[show] };
}

interface ShowChoice {
  show: Show;
  label: string;
  empty: string;
}

const choices: readonly ShowChoice[] = [
  { show: "mine", label: "My requests", empty: "You have not requested or supported a deep dive yet." },
  { show: "waiting", label: "Waiting for a decision", empty: "No request is waiting for a decision." },
  {
    show: "clarifying",
    label: "Waiting for the member",
    empty: "No request is waiting for its member to make it clear.",
  },
  {
    show: "accepted",
    label: "Waiting for an answer",
    empty: "No accepted request is waiting for an answer.",
  },
  { show: "answered", label: "Answered in writing", empty: "No request has been answered in writing yet." },
  {
    show: "heard",
    label: "Heard at a meeting",
    empty: "No request has been heard at a committee or a performance clinic yet.",
  },
  { show: "declined", label: "Declined", empty: "No request has been declined." },
  { show: "withdrawn", label: "Withdrawn", empty: "No request has been withdrawn." },
  { show: "all", label: "All", empty: "Nobody has requested a deep dive yet." },
];

const toAgree: ShowChoice = {
  show: "agree",
  label: "Answers to agree",
  empty: "No answer is waiting for you to agree it.",
};

const givenToMe: ShowChoice = {
  show: "mine",
  label: "Given to me",
  empty: "You have not been named to answer a deep dive.",
};

/** The parts of the list; those who can ask have their own, and those who answer or agree what waits for them. */
export function showChoices(canRaise: boolean, canAnswer = false, canAgree = false): readonly ShowChoice[] {
  if (canAgree) return [toAgree, ...showChoices(canRaise, canAnswer)];
  if (canRaise) return choices;
  const others = choices.filter(({ show }) => show !== "mine");
  return canAnswer ? [givenToMe, ...others] : others;
}
