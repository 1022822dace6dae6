import type { components } from "#/api/schema";
import { type RatingCode, ratingWords } from "#/measure/RatingTag";
import type { Proposal } from "./target-grid";

type Answer = components["schemas"]["ThresholdPreviews"]["items"][number];

/** A target that is typed, as it is asked what it would rate. */
export interface ToTry {
  indicator: string;
  year: string;
  proposal: Proposal;
}

/** What was said of each target that was sent, by exactly what was asked: something else has no answer yet. */
export function answersByTrial(
  tried: { sent: readonly ToTry[]; answers: readonly Answer[] } | undefined,
): (typed: ToTry | undefined) => Answer | undefined {
  const answers = new Map(
    tried?.sent.map((each, place) => [JSON.stringify(each), tried.answers[place]] as const),
  );
  return (typed) => typed && answers.get(JSON.stringify(typed));
}

/** In one sentence, to be read out: each row would be too much while somebody types. */
export function triedInWords(answers: readonly Answer[]): string {
  const ratings = answers.flatMap(({ preview }) => preview?.figures[0]?.rating.code ?? []);
  if (ratings.length === 0) return "";
  const counts = (["GREEN", "AMBER", "RED", "NOT_RATED"] satisfies RatingCode[]).flatMap((code) => {
    const count = ratings.filter((each) => each === code).length;
    return count > 0 ? [`${count} ${ratingWords[code].toLowerCase()}`] : [];
  });
  return `By what is typed the newest figures would be: ${counts.join(", ")}.`;
}
