import type { TimelineEvent } from "#/ui/Timeline";
import type { Edition } from "./edition";

type EditionStep = Edition["steps"][number];

const stepTitles: Record<EditionStep["action"], string> = {
  OPENED: "Opened as a draft",
  CHANGED: "Overview changed",
  SUBMITTED: "Submitted to the board",
  RETURNED: "Returned for changes",
  APPROVED: "Approved by the board",
  SCHEDULED: "Time of publication set",
  UNSCHEDULED: "Set time taken back",
  HELD: "Held back at its set time, not published",
  PUBLISHED: "Published",
};

export function editionEvents(steps: readonly EditionStep[]): (TimelineEvent & { reason?: string })[] {
  return steps.map(({ action, by, at, reason }) => ({ title: stepTitles[action], by, at, reason }));
}
