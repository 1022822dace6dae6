import type { components } from "#/api/schema";
import type { DraftForm } from "#/ui/use-draft";

export type Targets = components["schemas"]["RequestTargets"];
type Target = components["schemas"]["RequestTarget"];
type Step = Exclude<keyof Targets, "answersAgreed">;

/** A target as a person types it. Without a number there is none. */
export interface TypedTarget {
  days: string;
  unit: Target["unit"];
}

export type TypedTargets = Record<Step, TypedTarget> & { answersAgreed: boolean };

export const agreedWords = "The director agrees a written answer before it is given";

export const targetSteps = [
  { step: "acknowledge", label: "Acknowledged within" },
  { step: "decide", label: "Decided within" },
  { step: "answer", label: "Answered within" },
] as const satisfies readonly { step: Step; label: string }[];

export const unitWords: Record<Target["unit"], string> = {
  WORKING: "working days",
  CALENDAR: "calendar days",
};

const mostDays = 365;

const field = (step: Step, label: string) => ({
  id: `${step}-days`,
  label,
  pointers: [`/${step}`, `/${step}/days`, `/${step}/unit`],
  show: ({ days, unit }: TypedTarget) => (days.trim() ? `${days} ${unitWords[unit]}` : "No target"),
});

export const targetsForm: DraftForm<Targets, TypedTargets> = {
  what: "page of targets",
  done: "The targets are saved",
  typedOf: (targets) => ({
    acknowledge: typed(targets.acknowledge),
    decide: typed(targets.decide),
    answer: typed(targets.answer),
    answersAgreed: targets.answersAgreed,
  }),
  check: (targets) =>
    targetSteps.flatMap(({ step }) =>
      targets[step].days.trim() === "" || wholeNumber(targets[step].days) !== undefined
        ? []
        : [
            {
              fieldId: `${step}-days`,
              message: `Enter a whole number from 1 to ${mostDays}, or nothing for no target`,
            },
          ],
    ),
  fields: {
    acknowledge: field("acknowledge", "Acknowledged within"),
    decide: field("decide", "Decided within"),
    answer: field("answer", "Answered within"),
    answersAgreed: {
      id: "answers-agreed",
      label: agreedWords,
      pointers: ["/answersAgreed"],
      show: (agreed) => (agreed ? "Yes" : "No"),
    },
  },
};

function typed(target: Target | undefined): TypedTarget {
  return target ? { days: String(target.days), unit: target.unit } : { days: "", unit: "WORKING" };
}

/** As the service takes them. */
export function targetsFrom(typed: TypedTargets): Targets {
  const of = ({ days, unit }: TypedTarget) => {
    const number = wholeNumber(days);
    return number === undefined ? undefined : { days: number, unit };
  };
  return {
    acknowledge: of(typed.acknowledge),
    decide: of(typed.decide),
    answer: of(typed.answer),
    answersAgreed: typed.answersAgreed,
  };
}

function wholeNumber(text: string): number | undefined {
  const number = /^[0-9]{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= 1 && number <= mostDays ? number : undefined;
}
