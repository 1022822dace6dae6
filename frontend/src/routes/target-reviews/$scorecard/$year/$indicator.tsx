import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { comparatorsQuery } from "#/api/figures";
import { allBut } from "#/api/keys";
import { reviewedMeasureQuery, targetReviewQuery, targetTrialQuery } from "#/api/target-reviews";
import { requirePermission } from "#/app/permissions";
import { MeasureFacts } from "#/features/catalogue/review/MeasureFacts";
import { ProposedNow } from "#/features/catalogue/review/ProposedNow";
import { proposalForm, proposedTarget } from "#/features/catalogue/review/proposal-form";
import { TargetActs } from "#/features/catalogue/review/TargetActs";
import { TargetReviewCrumbs } from "#/features/catalogue/review/TargetReviewCrumbs";
import { TargetWarnings } from "#/features/catalogue/review/TargetWarnings";
import {
  fieldOfTargetAct,
  type ReviewedMeasure,
  type TargetAct,
  targetColour,
  targetDoneWords,
} from "#/features/catalogue/review/target-review";
import { TargetForm } from "#/features/catalogue/TargetForm";
import { TargetPreview } from "#/features/catalogue/TargetPreview";
import { lastYear } from "#/features/catalogue/target-words";
import { checkNumbers, proposalOf } from "#/features/catalogue/typed-target";
import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";
import { History } from "#/ui/History";
import { Page } from "#/ui/Page";
import { problemAt } from "#/ui/problem-at";
import { Quote } from "#/ui/Said";
import { Tag } from "#/ui/Tag";
import { useDraft } from "#/ui/use-draft";
import { useRefused } from "#/ui/use-refused";
import { useSettled } from "#/ui/use-settled";
import { WriteOutcome } from "#/ui/WriteOutcome";
import { wasDone } from "#/ui/was-done";
import { actOnTarget } from "./-act";

export const Route = createFileRoute("/target-reviews/$scorecard/$year/$indicator")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read-unpublished"),
  loader: ({ context: { queryClient }, params: { scorecard, year, indicator } }) =>
    Promise.all([
      queryClient.ensureQueryData(targetReviewQuery(scorecard, Number(year))),
      queryClient.ensureQueryData(comparatorsQuery),
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({
        ...reviewedMeasureQuery(scorecard, Number(year), indicator),
        staleTime: 0,
      }),
    ]),
  component: MeasureInReview,
});

interface Place {
  scorecard: string;
  year: number;
  indicator: string;
}

function MeasureInReview() {
  const { scorecard, year, indicator } = Route.useParams();
  // The key throws away what was typed when the address changes to another measure.
  return (
    <MeasurePage
      key={`${scorecard} ${year} ${indicator}`}
      place={{ scorecard, year: Number(year), indicator }}
    />
  );
}

function MeasurePage({ place }: { place: Place }) {
  const { scorecard, year, indicator } = place;
  const cache = useQueryClient();
  const review = useSuspenseQuery(targetReviewQuery(scorecard, year)).data.data;
  const query = useSuspenseQuery(reviewedMeasureQuery(scorecard, year, indicator));
  const { data: measure, etag } = query.data;
  const refused = useRefused();
  const attempt = useAttemptKey();
  const [sent, setSent] = useState(0);
  const act = useMutation({
    mutationFn: (wanted: TargetAct) =>
      actOnTarget(wanted, { ...place, etag, key: attempt.keyFor(JSON.stringify([sent, wanted])) }),
    onSuccess: async (changed) => {
      // The same words sent once more are another comment.
      setSent(sent + 1);
      const { queryKey } = reviewedMeasureQuery(scorecard, year, indicator);
      if (changed) cache.setQueryData(queryKey, changed);
      await cache.invalidateQueries(changed ? allBut(queryKey) : undefined);
    },
  });
  const fieldIdOf = (pointer: string) => act.variables && fieldOfTargetAct(act.variables, pointer);
  return (
    <>
      <TargetReviewCrumbs of={review} />
      {refused.summary ?? (
        <WriteOutcome
          what="target"
          problem={act.error}
          success={act.isSuccess ? targetDoneWords(act.variables) : undefined}
          attempt={act.submittedAt}
          onReload={async () => {
            await query.refetch();
            act.reset();
          }}
          fieldIdOf={fieldIdOf}
        />
      )}
      <Page
        title={measure.title}
        caption={`Target for ${measure.yearLabel}`}
        hasError={Boolean(refused.summary) || Boolean(act.error)}
      >
        <div className="app-column">
          <p className="app-state">
            <Tag colour={targetColour(measure.state)}>{measure.stateText}</Tag>
          </p>
          <p className="govuk-body">
            {measure.begun ? "Its year began on" : "It counts from"} {londonDate(measure.from)}. No figure of
            an earlier year is rated by it.
          </p>
          <h2 className="govuk-heading-m">How it stands now</h2>
          <MeasureFacts measure={measure} />
          <h2 className="govuk-heading-m">What is proposed</h2>
          <ProposedNow measure={measure} />
          <TargetActs
            measure={measure}
            sending={act.isPending ? act.variables.action : undefined}
            errorOf={(fieldId) => refused.errorOf(fieldId) ?? problemAt(act.error, fieldIdOf, fieldId)}
            onAct={(wanted) => wasDone(act.mutateAsync(wanted))}
            onRefused={(errors) => {
              act.reset();
              refused.refuse(errors);
            }}
          />
          {measure.actions.includes("PROPOSE") ? <Proposal place={place} measure={measure} /> : null}
          {measure.steps.length > 0 ? <Steps measure={measure} /> : null}
        </div>
      </Page>
    </>
  );
}

/** What happened to it so far. */
function Steps({ measure }: { measure: ReviewedMeasure }) {
  return (
    <History
      events={measure.steps.map(({ moveText, targetText, text, by, at }) => ({
        title: targetText ? `${moveText}: ${targetText}` : moveText,
        by,
        at,
        text: text ? <Quote text={text} /> : undefined,
      }))}
    />
  );
}

/** Folded once something is proposed, so that reading comes before changing. */
function Proposal({ place, measure }: { place: Place; measure: ReviewedMeasure }) {
  const { scorecard, year, indicator } = place;
  const cache = useQueryClient();
  const comparators = useSuspenseQuery(comparatorsQuery).data;
  const query = useSuspenseQuery(reviewedMeasureQuery(scorecard, year, indicator));
  const { polarity, unit } = measure.now;
  const names = new Map(comparators.names).set(lastYear, "Our own, of the same period last year");
  const draft = useDraft(proposalForm(polarity, names), {
    saved: query.data,
    write: (typed, etag = "") =>
      versioned(
        client.POST("/scorecards/{scorecard}/target-reviews/{year}/measures/{indicator}/proposal", {
          params: { path: { scorecard, year, indicator }, header: { "If-Match": etag } },
          body: proposedTarget(typed),
        }),
      ),
    onSaved: (saved) => {
      const { queryKey } = reviewedMeasureQuery(scorecard, year, indicator);
      cache.setQueryData(queryKey, saved);
      void cache.invalidateQueries(allBut(queryKey));
    },
    onReload: query.refetch,
  });
  const settled = useSettled(draft.typed);
  const incomplete = checkNumbers(settled).length > 0;
  const trial = useQuery({
    ...targetTrialQuery(scorecard, year, indicator, proposalOf(settled)),
    enabled: !incomplete,
    placeholderData: keepPreviousData,
  });
  const shown = incomplete || trial.error ? undefined : trial.data;
  return (
    <section aria-labelledby="propose-heading">
      <h2 className="govuk-heading-m" id="propose-heading">
        {measure.proposed ? "Propose another target" : "Propose a target"}
      </h2>
      {draft.head}
      <Details summary="Fill in the target" open={!measure.proposed}>
        <TargetForm
          proposal
          draft={draft}
          indicator={{ polarity, unit }}
          comparators={[...comparators.groups, ...comparators.areas]
            .filter((area) => !("kind" in area) || area.kind !== "COUNCIL")
            .map(({ code: value, name }) => ({ value, label: name }))}
          preview={
            <>
              <TargetPreview
                yearLabel={measure.yearLabel}
                preview={trial.data?.rated}
                problem={trial.error}
                incomplete={incomplete}
              />
              {shown ? (
                <>
                  <p className="govuk-body">{shown.ratedText}</p>
                  <TargetWarnings warnings={shown.warnings} />
                </>
              ) : null}
            </>
          }
        />
      </Details>
    </section>
  );
}
