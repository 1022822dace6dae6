import type { Edition, Scorecard } from "./edition";

export const stepNames = ["submit", "return", "approve", "publish", "unschedule"] as const;
export type StepName = (typeof stepNames)[number];

/** The permission that the service asks for each step. */
export const stepPermissions = {
  submit: "editions:prepare",
  return: "editions:approve",
  approve: "editions:approve",
  publish: "editions:publish",
  unschedule: "editions:publish",
} as const;

interface StepWords {
  action: Edition["actions"][number];
  title: string;
  button: string;
  busy: string;
  done: string;
  whatNext: string;
}

const words: Record<StepName, StepWords> = {
  submit: {
    action: "SUBMIT",
    title: "Submit this edition to the board",
    button: "Submit to the board",
    busy: "Submitting",
    done: "Edition submitted",
    whatNext: "The board reads the preview and approves the edition, or returns it to you with a reason.",
  },
  return: {
    action: "RETURN",
    title: "Return this edition for changes",
    button: "Return for changes",
    busy: "Returning",
    done: "Edition returned",
    whatNext: "It is a draft again. The performance team reads your reason and submits it anew.",
  },
  approve: {
    action: "APPROVE",
    title: "Approve this edition",
    button: "Approve this edition",
    busy: "Approving",
    done: "Edition approved",
    whatNext: "The performance team can now publish it. Until they do, no member can see it.",
  },
  publish: {
    action: "PUBLISH",
    title: "Publish this edition",
    button: "Publish now",
    busy: "Publishing",
    done: "Edition published",
    whatNext: "Members can read it now and can request deep dives on its measures.",
  },
  unschedule: {
    action: "UNSCHEDULE",
    title: "Take the set time back",
    button: "Take the set time back",
    busy: "Taking it back",
    done: "Set time taken back",
    whatNext: "The edition stays approved. Publish it now, or set another time.",
  },
};

export function stepWords(step: StepName): StepWords {
  return words[step];
}

/** What a step does, so that nobody takes it unawares. */
export function consequences(
  step: StepName,
  scorecard: Pick<Scorecard, "audience" | "requestWindowDays">,
): string[] {
  switch (step) {
    case "submit":
      return [
        "The board can read the preview and decide.",
        "You can no longer change the overview, unless the board returns the edition to you.",
        "Figures that are loaded meanwhile still show in the preview.",
      ];
    case "return":
      return [
        "The edition becomes a draft again.",
        "Your reason is kept with the edition, and the performance team reads it.",
      ];
    case "approve":
      return [
        "The edition can be published as it is.",
        "Your name and the time are kept with it.",
        "Until it is published, you can still return it for changes.",
      ];
    case "publish":
      return [
        `${audienceInWords(scorecard)} can read it at once.`,
        "Later changes of figures, targets or definitions do not change it.",
        scorecard.requestWindowDays > 0
          ? `Members can request deep dives on its measures. Requests are on time for ${daysInWords(scorecard.requestWindowDays)}.`
          : "Members can request deep dives on its measures at any time.",
      ];
    case "unschedule":
      return [
        "The edition is not published at the set time.",
        "It stays approved, and no member can see it until somebody publishes it or sets another time.",
      ];
  }
}

export function audienceInWords({ audience }: Pick<Scorecard, "audience">): string {
  if (audience.kind === "PUBLIC") return "Everyone";
  if (audience.kind === "ALL_MEMBERS") return "Every member";
  return `Members of ${new Intl.ListFormat("en-GB").format(audience.committees.map(committeeName))}`;
}

// A group's path is all that is known of a committee here: /committees/improving-lives is Improving Lives.
function committeeName(path: string): string {
  const words = path.split("/").at(-1)?.split("-") ?? [];
  return words
    .map((word) => (word === "and" ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

function daysInWords(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}
