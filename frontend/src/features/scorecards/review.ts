const noticeDays = 28;

/** Whether an arrangement is to be looked at: from four weeks before its day on, until a new day is set. */
export function isReviewDue(nextReviewOn: string | undefined, today: Date): boolean {
  if (!nextReviewOn) return false;
  return Date.parse(nextReviewOn) - noticeDays * 24 * 60 * 60 * 1000 <= today.getTime();
}
