import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import { londonMeeting } from "#/ui/dates";
import type { FormError } from "#/ui/ErrorSummary";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { answerId, answerWords, checkAnswers, type ProposedTime, type TimeAnswer } from "./times";

export type Answers = { time: number; answer: TimeAnswer }[];

interface TimesAnswersProps {
  times: readonly ProposedTime[];
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  /** Answers whether they were kept. */
  onAnswer: (answers: Answers) => Promise<boolean>;
}

const choices = Object.entries(answerWords).map(([value, label]) => ({ value, label }));

/** Whether each time suits the reader. What was chosen outlives a reload of the times. */
export function TimesAnswers({ times, busy, errorOf, onRefused, onAnswer }: TimesAnswersProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<number, TimeAnswer>>(new Map());
  useUnsavedWarning(chosen.size > 0);
  const answers = new Map(
    times.flatMap(({ id, mine }) => {
      const answer = chosen.get(id) ?? mine;
      return answer ? [[id, answer] as const] : [];
    }),
  );

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = checkAnswers(times, answers);
    onRefused(errors);
    if (errors.length > 0) return;
    if (await onAnswer([...answers].map(([time, answer]) => ({ time, answer })))) setChosen(new Map());
  }

  return (
    <form onSubmit={submit} noValidate>
      {times.map((time) => (
        <Radios
          key={time.id}
          id={answerId(time)}
          label={londonMeeting(time.startsAt, time.endsAt)}
          inline
          small
          choices={choices}
          value={answers.get(time.id)}
          error={errorOf(answerId(time))}
          onChange={(answer) => setChosen(new Map(chosen).set(time.id, answer as TimeAnswer))}
        />
      ))}
      <Button busy={busy}>{busy ? "Saving your answer" : "Save my answer"}</Button>
    </form>
  );
}
