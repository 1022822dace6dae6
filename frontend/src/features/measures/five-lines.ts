import { isExplained } from "#/measure/explanation";
import { shortNames } from "#/measure/short-names";
import type { MeasureDocument, Point } from "./measure-document";
import type { Action } from "./what-followed";

type Comparison = MeasureDocument["measure"]["comparisons"][number];

/** A figure that a line speaks of, as the document holds it. */
export interface Cited {
  /** Where it stands in the document, such as `periods/2024-25` or `comparisons/E92000001`. */
  id: string;
  /** Whose and when. */
  name: string;
  display: string;
}

export interface Line {
  question: string;
  answer: string;
  figures: readonly Cited[];
}

export interface WhatIsDone {
  /** Open requests and actions on the measure; absent for those who may not read them. */
  openRequests?: number;
  openActions?: readonly Pick<Action, "state">[];
}

/** Whether it is good, against whom, whether it is chance, why and what is done: each by rule from what the document says. */
export function fiveLines(document: MeasureDocument, done: WhatIsDone = {}): Line[] {
  return [
    goodOrBad(document),
    againstWhom(document),
    chance(document),
    why(document),
    action(document, done),
  ];
}

function goodOrBad(document: MeasureDocument): Line {
  const { measure } = document;
  const { rating, direction } = measure;
  const latest = measure.periods.at(-1);
  if (!latest) return { question: "Is it good or bad?", answer: "There is no figure yet.", figures: [] };
  return {
    question: "Is it good or bad?",
    answer: sentences(
      `${latest.display} in ${latest.label}: ${rating.word.toLowerCase()}`,
      rating.reason,
      direction.text,
    ),
    figures: [
      own(document, latest),
      ...(direction.comparedWith ? [own(document, direction.comparedWith)] : []),
    ],
  };
}

function againstWhom({ measure, council }: MeasureDocument): Line {
  const { comparisons, position } = measure;
  const usable = comparisons.filter(
    (each): each is Comparison & { point: Point } =>
      !each.finding && each.standing !== "NOT_COMPARED" && each.point?.value !== undefined,
  );
  const names = shortNames(usable);
  const compared = usable.map(
    ({ standing, point }, place) => `${standings[standing]} ${names[place]} (${point.display})`,
  );
  const rank = position?.rank === undefined ? "" : (position.shortText ?? position.text);
  return {
    question: "Compared with whom?",
    answer:
      sentences(
        capital(listed(compared)),
        rank && `Place among authorities: ${rank.slice(0, 1).toLowerCase()}${rank.slice(1)}`,
      ) || "No other area has a figure for the same period.",
    figures: [
      ...usable.map(({ area, point }, place) => ({
        id: `comparisons/${area}`,
        name: `${names[place]}, ${point.label}`,
        display: point.display,
      })),
      ...(rank ? [{ id: "position", name: council.name, display: rank }] : []),
    ],
  };
}

const standings: Record<Comparison["standing"], string> = {
  BETTER: "better than",
  WORSE: "worse than",
  SAME: "the same as",
  HIGHER: "higher than",
  LOWER: "lower than",
  NOT_COMPARED: "not compared with",
};

function chance({ measure, controlChart }: MeasureDocument): Line {
  const question = "Could it be chance?";
  const { variation, verdict } = measure;
  if (!variation) {
    // Without a chart the verdict may have its doubts all the same, such as the season.
    const doubt = verdict?.code === "NOT_ENOUGH_EVIDENCE" ? verdict.text : undefined;
    const answer = sentences(doubt ?? controlChart?.text ?? "Too few figures to tell");
    return { question, answer, figures: [] };
  }
  const point = controlChart?.points.at(-1);
  return {
    question,
    answer: sentences(variation.text),
    figures: point
      ? [
          {
            id: `controlChart/${point.period}`,
            name: `Control chart, ${point.label}`,
            display: point.display,
          },
        ]
      : [],
  };
}

function why({ measure }: MeasureDocument): Line {
  const { text, cause } = measure.commentary ?? {};
  const said = cause?.trim() || text?.trim() || "";
  return {
    question: "Why?",
    answer: isExplained(measure) ? sentences(said) : "No explanation has been given.",
    figures: [],
  };
}

function action({ measure }: MeasureDocument, { openRequests = 0, openActions = [] }: WhatIsDone): Line {
  const planned = measure.commentary?.action;
  return {
    question: "What is being done?",
    answer:
      sentences(
        planned ? `${bare(planned.what)} (${planned.dueText}: ${planned.owner})` : "",
        openActions.length > 0 ? `${counted(openActions.length, "agreed action")} still open` : "",
        openRequests > 0 ? `${counted(openRequests, "deep-dive request")} not yet answered` : "",
      ) || "No action has been given.",
    figures: [],
  };
}

/** A figure of the council's own. */
function own({ council }: MeasureDocument, { period, label, display }: Point): Cited {
  return { id: `periods/${period}`, name: `${council.name}, ${label}`, display };
}

function counted(count: number, what: string) {
  return count === 1 ? `1 ${what} is` : `${count} ${what}s are`;
}

/** "a, b and c". */
function listed(words: readonly string[]) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Each as a sentence; what is empty is left out, and what is said already. */
function sentences(...said: string[]) {
  return [...new Set(said.map(bare).filter(Boolean))].map((words) => `${words}.`).join(" ");
}

function bare(words: string) {
  return words.trim().replace(/\.$/, "");
}

function capital(words: string) {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
