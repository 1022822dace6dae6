import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { type SyntheticEvent, useState } from "react";
import { arrangementReviewQuery } from "#/api/arrangement-reviews";
import { client, versioned } from "#/api/client";
import { requirePermission } from "#/app/permissions";
import { ArrangementCrumbs } from "#/features/arrangement-review/ArrangementCrumbs";
import {
  answerOf,
  type ChosenAnswer,
  checkAnswer,
  questions,
} from "#/features/arrangement-review/arrangement-review";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useStanding } from "#/ui/use-standing";

export const Route = createFileRoute("/arrangement-reviews/$review/answer")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:raise"),
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery({ ...arrangementReviewQuery(params.review), staleTime: 0 }),
  component: AnswerPage,
});

function AnswerPage() {
  const { review: reference } = Route.useParams();
  const cache = useQueryClient();
  const options = arrangementReviewQuery(reference);
  const { data: review } = useSuspenseQuery(options).data;
  const [chosen, setChosen] = useState<ChosenAnswer>({});
  const say = useMutation({
    mutationFn: (answer: ChosenAnswer) =>
      versioned(
        client.PUT("/arrangement-reviews/{review}/my-answer", {
          params: { path: { review: reference } },
          body: answerOf(answer),
        }),
      ),
    onSuccess: (given) => {
      cache.setQueryData(options.queryKey, given);
    },
  });
  const standing = useStanding({ what: "answer", write: say });
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkAnswer(chosen);
    standing.refuse(found);
    if (found.length === 0) say.mutate(chosen);
  }
  const back = (
    <Link to="/arrangement-reviews/$review" params={{ review: reference }} className="govuk-link">
      Go back to the review
    </Link>
  );
  if (say.isSuccess) {
    return (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title="Thank you">Your answers are counted</ConfirmationPanel>
          <p className="govuk-body">{back}</p>
        </div>
      </TakesFocus>
    );
  }
  return (
    <>
      <ArrangementCrumbs of={review} />
      {standing.head}
      <Page title="Three questions" caption={review.scorecardTitle} hasError={standing.hasError}>
        <div className="app-column">
          {review.answered ? (
            <p className="govuk-body">You have answered already. {back}</p>
          ) : (
            <form onSubmit={submit} noValidate>
              <p className="govuk-body">
                Only how many members gave an answer is kept, so that nobody knows which is yours. It cannot
                be changed afterwards.
              </p>
              {questions.map(({ key, text, answers }) => (
                <Radios
                  key={key}
                  id={key}
                  label={text}
                  choices={answers}
                  value={chosen[key]}
                  error={standing.errorOf(key)}
                  onChange={(value) => setChosen({ ...chosen, [key]: value })}
                />
              ))}
              <Button busy={say.isPending}>
                {say.isPending ? "Sending the answers" : "Send the answers"}
              </Button>
            </form>
          )}
        </div>
      </Page>
    </>
  );
}
