import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { editionDocumentQuery } from "#/api/editions";
import { keys } from "#/api/keys";
import { measureDocumentQuery } from "#/api/measures";
import { requestQuery, requestsQuery } from "#/api/requests";
import { requirePermission } from "#/app/permissions";
import { MeasureAskedAbout, RequestWindow } from "#/features/requests/MeasureAskedAbout";
import { otherMeasures } from "#/features/requests/OtherMeasures";
import { ownCommittees } from "#/features/requests/own-committees";
import { RequestForm } from "#/features/requests/RequestForm";
import type { Question } from "#/features/requests/request-texts";
import { WhatIsKnown } from "#/features/requests/WhatIsKnown";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";
import { forget } from "#/ui/use-kept";

export const Route = createFileRoute("/scorecards/$scorecard/$period/measures/$indicator/request")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:raise"),
  loader: async ({ context: { queryClient }, params: { scorecard, period, indicator } }) => {
    await Promise.all([
      queryClient.ensureQueryData(measureDocumentQuery(scorecard, period, indicator)),
      queryClient.ensureQueryData(editionDocumentQuery(scorecard, period)),
      // Fresh, so that nobody types a question that another member has asked already.
      queryClient.fetchQuery({ ...requestsQuery({ indicator }), staleTime: 0 }),
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
  // On every scorecard that the measure stands on: what was asked there is the same subject here.
  const asked = useSuspenseQuery(requestsQuery({ indicator })).data;
  const attempt = useAttemptKey();
  const { me } = Route.useRouteContext();
  const keepAs = `question of ${me?.username} on ${scorecard} ${period} ${indicator}`;

  const send = useMutation({
    mutationFn: ({ question, hopedAnswer, others, wish, forCommittee }: Question) => {
      const body = {
        scorecard,
        period,
        indicators: [indicator, ...others],
        question: question.trim(),
        hopedAnswer: hopedAnswer.trim() || undefined,
        wish,
        forCommittee: forCommittee || undefined,
      };
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      return versioned(client.POST("/deep-dive-requests", { params: { header }, body }));
    },
    onSuccess: async (recorded) => {
      const { reference, joinedTo } = recorded.data;
      forget(keepAs);
      cache.setQueryData(requestQuery(reference).queryKey, recorded);
      void cache.invalidateQueries({ queryKey: keys.requestLists });
      if (joinedTo) void cache.invalidateQueries({ queryKey: keys.request(joinedTo) });
      await navigate({
        to: "/requests/$reference/raised",
        params: { reference },
        replace: true,
      });
    },
  });

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

  if (measure.preview) {
    return (
      <>
        {crumbs}
        <Page title={title} caption={caption}>
          <div className="app-column">
            <MeasureAskedAbout document={measure} />
          </div>
          <p className="govuk-body">A deep dive can be requested once this edition is published.</p>
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
        keepAs={keepAs}
        intro={
          <>
            <div className="app-column">
              <MeasureAskedAbout document={measure} />
            </div>
            <WhatIsKnown
              commentary={measure.measure.commentary}
              requests={asked}
              supporting={support.isPending ? support.variables : undefined}
              onSupport={(reference) => support.mutate(reference)}
            />
            <div className="app-column">
              <RequestWindow requestsUntil={edition.requestsUntil} now={new Date()} />
            </div>
          </>
        }
        otherMeasures={otherMeasures(edition, indicator)}
        committees={ownCommittees(me?.committees ?? [])}
        problem={send.error ?? support.error}
        busy={send.isPending}
        onSubmit={(question) => {
          support.reset();
          send.mutate(question);
        }}
      />
    </>
  );
}
