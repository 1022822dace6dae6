import type { ReactNode, SyntheticEvent } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import { KeptNotice } from "#/ui/KeptNotice";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { useKept } from "#/ui/use-kept";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useRefused } from "#/ui/use-refused";
import { answerKindOf, kindChoices } from "./answer-kind";
import { OtherMeasures, type ThemeOfMeasures } from "./OtherMeasures";
import { type OwnCommittee, readerChoices } from "./own-committees";
import {
  checkQuestion,
  fieldOfPointer,
  isBegun,
  keptQuestion,
  noQuestion,
  type Question,
  requestLimits,
} from "./request-texts";

interface RequestFormProps {
  title: string;
  caption: string;
  /** Under which name what is typed stays on this device. */
  keepAs: string;
  /** The measure restated and what is known of it, above the form. */
  intro: ReactNode;
  otherMeasures: readonly ThemeOfMeasures[];
  /** Those that the member sits on. */
  committees: readonly OwnCommittee[];
  problem: unknown;
  busy: boolean;
  onSubmit: (question: Question) => void;
}

export function RequestForm({
  title,
  caption,
  keepAs,
  intro,
  otherMeasures,
  committees,
  problem,
  busy,
  onSubmit,
}: RequestFormProps) {
  const kept = useKept(keepAs, noQuestion, keptQuestion);
  const { value: question, change: setQuestion } = kept;
  const refused = useRefused();
  const personal = usePersonalDetails();

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = checkQuestion(question);
    refused.refuse(errors);
    const texts = [
      { fieldId: "question", label: "What do you want to know?", text: question.question },
      { fieldId: "hoped-answer", label: "What would an answer help you do?", text: question.hopedAnswer },
    ];
    if (errors.length === 0 && personal.allows(texts)) onSubmit(question);
  }

  return (
    <>
      {refused.summary ?? (problem ? <ProblemSummary problem={problem} fieldIdOf={fieldOfPointer} /> : null)}
      <Page title={title} caption={caption} hasError={Boolean(refused.summary) || Boolean(problem)}>
        {intro}
        <form className="app-column" aria-labelledby="ask-heading" onSubmit={submit} noValidate>
          <h2 className="govuk-heading-m" id="ask-heading">
            Ask in your own words
          </h2>
          <KeptNotice since={kept.since} begun={isBegun(question)} onForget={kept.forget} />
          <CharacterCount
            id="question"
            label="What do you want to know?"
            hint="For example, why a figure changed, which children it affects, or what is being done about it. Do not name or describe a child."
            limit={requestLimits.question.most}
            value={question.question}
            error={refused.errorOf("question")}
            onChange={(event) => setQuestion({ ...question, question: event.target.value })}
          />
          <CharacterCount
            id="hoped-answer"
            label="What would an answer help you do? (optional)"
            hint="For example, decide whether the committee should look further."
            limit={requestLimits.hopedAnswer.most}
            rows={3}
            value={question.hopedAnswer}
            error={refused.errorOf("hoped-answer")}
            onChange={(event) => setQuestion({ ...question, hopedAnswer: event.target.value })}
          />
          <Radios
            id="wish"
            label="How would you like to be answered?"
            hint="Democratic services decide, and take your wish into account."
            choices={kindChoices("meaning")}
            value={question.wish}
            onChange={(wish) => setQuestion({ ...question, wish: answerKindOf(wish) ?? question.wish })}
          />
          {committees.length > 0 ? (
            <Radios
              id="readers"
              label="Who may read your request?"
              hint="And its answer, and what else comes of it. Officers always may."
              choices={readerChoices(committees)}
              value={question.forCommittee}
              error={refused.errorOf("readers")}
              onChange={(forCommittee) => setQuestion({ ...question, forCommittee })}
            />
          ) : null}
          <OtherMeasures
            themes={otherMeasures}
            chosen={question.others}
            error={refused.errorOf("others")}
            onChange={(others) => setQuestion({ ...question, others })}
          />
          {personal.warning}
          <Button busy={busy}>{busy ? "Sending your request" : "Send request"}</Button>
        </form>
      </Page>
    </>
  );
}
