import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { editionDocumentQuery } from "#/api/editions";
import { keys } from "#/api/keys";
import { measureDocumentQuery } from "#/api/measures";
import { ApiProblem } from "#/api/problem";
import { requestQuery, requestsQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { ExistingRequest } from "#/features/requests/ExistingRequest";
import { MeasureAskedAbout, RequestWindow } from "#/features/requests/MeasureAskedAbout";
import { otherMeasures } from "#/features/requests/OtherMeasures";
import { RequestForm } from "#/features/requests/RequestForm";
import { isOpen } from "#/features/requests/request-state";
import type { Question } from "#/features/requests/request-texts";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";

export const Route = createFileRoute("/scorecards/$scorecard/$period/measures/$indicator/request")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:raise"),
  loader: async ({ context: { queryClient }, params: { scorecard, period, indicator } }) => {
    await Promise.all([
      queryClient.ensureQueryData(measureDocumentQuery(scorecard, period, indicator)),
      queryClient.ensureQueryData(editionDocumentQuery(scorecard, period)),
      // Fresh, so that nobody types a question that another member has asked already.
      queryClient.fetchQuery({ ...requestsQuery({ scorecard, period, indicator }), staleTime: 0 }),
    ]);
  },
  component: RequestDeepDive,
});

const title = "Request a deep dive";

function RequestDeepDive() {
  const { scorecard, period, indicator } = Route.useParams();
  const navigate = Route.useNavigate();
  const cache = useQueryClient();
  const measure = useSuspenseQuery(measureDocumentQuery(scorecard, period, indicator)).data;
  const edition = useSuspenseQuery(editionDocumentQuery(scorecard, period)).data;
  // As it was when the page opened: a request that appears later must not sweep away a half-typed question.
  const [asked] = useState(useSuspenseQuery(requestsQuery({ scorecard, period, indicator })).data);
  const attempt = useAttemptKey();

  const send = useMutation({
    mutationFn: ({ question, hopedAnswer, others }: Question) => {
      const body = {
        scorecard,
        period,
        indicators: [indicator, ...others],
        question: question.trim(),
        hopedAnswer: hopedAnswer.trim() || undefined,
      };
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      return versioned(client.POST("/deep-dive-requests", { params: { header }, body }));
    },
    onSuccess: async (recorded) => {
      const { reference } = recorded.data;
      cache.setQueryData(requestQuery(reference).queryKey, recorded);
      void cache.invalidateQueries({ queryKey: keys.requestLists });
      await navigate({
        to: "/requests/$reference/raised",
        params: { reference },
        replace: true,
        ignoreBlocker: true,
      });
    },
  });

  const refusedFor = send.error instanceof ApiProblem ? send.error.existingRequest : undefined;
  const reference = refusedFor ?? asked.find(isOpen)?.reference;
  const existing = useQuery({ ...requestQuery(reference ?? ""), enabled: reference !== undefined }).data
    ?.data;

  const support = useMutation({
    mutationFn: (request: string) =>
      versioned(client.PUT("/deep-dive-requests/{request}/supporters/me", { params: { path: { request } } })),
    onSuccess: async (supported, request) => {
      cache.setQueryData(requestQuery(request).queryKey, supported);
      void cache.invalidateQueries({ queryKey: keys.requestLists });
      await navigate({ to: "/requests/$reference", params: { reference: request } });
    },
  });

  const caption = `${measure.scorecardTitle}, ${measure.period.label}`;
  const crumbs = (
    <Breadcrumbs>
      <Link
        to="/scorecards/$scorecard/$period"
        params={{ scorecard, period }}
        className="govuk-breadcrumbs__link"
      >
        {measure.scorecardTitle}
      </Link>
      <Link
        to="/scorecards/$scorecard/$period/measures/$indicator"
        params={{ scorecard, period, indicator }}
        className="govuk-breadcrumbs__link"
      >
        {measure.measure.title}
      </Link>
    </Breadcrumbs>
  );
  const intro = (
    <div className="app-column">
      <MeasureAskedAbout document={measure} />
      {measure.preview ? null : <RequestWindow requestsUntil={edition.requestsUntil} now={new Date()} />}
    </div>
  );

  if (measure.preview) {
    return (
      <>
        {crumbs}
        <Page title={title} caption={caption}>
          {intro}
          <p className="govuk-body">A deep dive can be requested once this edition is published.</p>
        </Page>
      </>
    );
  }
  if (existing) {
    return (
      <>
        {crumbs}
        {support.error ? <ProblemSummary problem={support.error} /> : null}
        <Page title={title} caption={caption} hasError={Boolean(support.error)}>
          <ExistingRequest
            request={existing}
            typed={send.variables?.question}
            busy={support.isPending}
            onSupport={() => support.mutate(existing.reference)}
          />
        </Page>
      </>
    );
  }
  return (
    <>
      {crumbs}
      <RequestForm
        title={title}
        caption={caption}
        intro={intro}
        otherMeasures={otherMeasures(edition, indicator)}
        problem={send.error}
        busy={send.isPending}
        onSubmit={(question) => send.mutate(question)}
      />
    </>
  );
}
