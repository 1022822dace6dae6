import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { actionsQuery } from "#/api/actions";
import { $api } from "#/api/client";
import { clinicsQuery } from "#/api/clinics";
import { editionQuery } from "#/api/editions";
import { followedMeasuresQuery } from "#/api/home";
import { inspectionsQuery } from "#/api/inspections";
import { keys } from "#/api/keys";
import { measureDocumentQuery, publishedHistoryQuery } from "#/api/measures";
import { requestsQuery } from "#/api/requests";
import { scorecardQuery } from "#/api/scorecards";
import { glossaryQuery } from "#/api/service";
import { MeasureFunnel } from "#/app/MeasureFunnel";
import { MeasureNeighbours } from "#/app/MeasureNeighbours";
import { may } from "#/app/permissions";
import { VisitorNote } from "#/app/VisitorNote";
import { RevisionNotice } from "#/features/editions/RevisionNotice";
import { revisionSearch } from "#/features/editions/revision";
import { FollowButton } from "#/features/measures/FollowButton";
import { hasFunnel } from "#/features/measures/funnel-points";
import { MeasureRequests } from "#/features/measures/MeasureRequests";
import { MeasureView } from "#/features/measures/MeasureView";
import { PublishedHistory } from "#/features/measures/PublishedHistory";
import { isOpen } from "#/features/requests/request-state";
import { Glossary } from "#/measure/Glossary";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { ButtonLink } from "#/ui/Button";
import { ListProblem } from "#/ui/ListProblem";
import { NotificationBanner } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { TakesFocus } from "#/ui/TakesFocus";
import { BriefingLink } from "./-BriefingLink";
import { Followed } from "./-Followed";
import { Inspected } from "./-Inspected";
import { Returned } from "./-Returned";
import { Times } from "./-Times";

export const Route = createFileRoute("/scorecards/$scorecard/$period/measures/$indicator/")({
  validateSearch: revisionSearch,
  loaderDeps: ({ search: { revision } }) => ({ revision }),
  loader: async ({ context, params: { scorecard, period, indicator }, deps: { revision } }) => {
    const { queryClient, me } = context;
    if (may(me, "requests:read")) {
      void queryClient.prefetchQuery(clinicsQuery({ indicator }));
    }
    if (may(me, "editions:read")) {
      void queryClient.prefetchQuery(followedMeasuresQuery);
      void queryClient.prefetchQuery(inspectionsQuery({ indicator }));
    }
    void queryClient.prefetchQuery(publishedHistoryQuery(scorecard, indicator));
    // Without the glossary the figures can be read all the same: a prefetch never fails.
    await Promise.all([
      // What is open stands above the buttons: coming later it would move them from under the pointer.
      ...(may(me, "requests:read")
        ? [
            queryClient.prefetchQuery(requestsQuery({ indicator })),
            queryClient.prefetchQuery(actionsQuery({ indicator })),
          ]
        : []),
      queryClient.prefetchQuery(glossaryQuery),
      queryClient.prefetchQuery(scorecardQuery(scorecard)),
      queryClient.ensureQueryData(measureDocumentQuery(scorecard, period, indicator, revision)),
      // What is frozen cannot say that it was corrected since.
      queryClient.ensureQueryData(editionQuery(scorecard, period, revision)),
    ]);
  },
  component: MeasurePage,
});

function MeasurePage() {
  const params = Route.useParams();
  const { scorecard, period, indicator } = params;
  const { revision } = Route.useSearch();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const { data: document } = useSuspenseQuery(measureDocumentQuery(scorecard, period, indicator, revision));
  const edition = useSuspenseQuery(editionQuery(scorecard, period, revision)).data.data;
  const { data: glossary } = useQuery(glossaryQuery);
  const { data: shown } = useQuery(scorecardQuery(scorecard));
  const isPublic = shown?.data.audience.kind === "PUBLIC" && !document.preview && !edition.supersededAt;
  // Without the clinics the figures can be read all the same; their own section says when they could not be loaded.
  const { data: clinics } = useQuery({
    ...clinicsQuery({ indicator }),
    enabled: may(me, "requests:read"),
  });
  const { data: asked } = useQuery({ ...requestsQuery({ indicator }), enabled: may(me, "requests:read") });
  const { data: actions } = useQuery({ ...actionsQuery({ indicator }), enabled: may(me, "requests:read") });
  const mayRequest = may(me, "requests:raise") && !document.preview && !edition.supersededAt;
  return (
    <>
      <Breadcrumbs>
        <Link to="/scorecards" className="govuk-breadcrumbs__link">
          Scorecards
        </Link>
        <Link to="/scorecards/$scorecard" params={{ scorecard }} className="govuk-breadcrumbs__link">
          {document.scorecardTitle}
        </Link>
        <Link
          to="/scorecards/$scorecard/$period"
          params={{ scorecard, period }}
          search={{ revision }}
          className="govuk-breadcrumbs__link"
        >
          {document.period.label}
        </Link>
      </Breadcrumbs>
      <Page title={document.measure.title} caption={document.measure.reference ?? document.measure.indicator}>
        <VisitorNote />
        <RevisionNotice
          edition={edition}
          linkTo={(other, words) => (
            <Link
              to="/scorecards/$scorecard/$period/measures/$indicator"
              params={params}
              search={{ revision: other }}
              className="govuk-notification-banner__link"
            >
              {words}
            </Link>
          )}
        />
        <Glossary terms={glossary?.items ?? []}>
          <MeasureView
            document={document}
            request={
              mayRequest ? (
                <ButtonLink to="/scorecards/$scorecard/$period/measures/$indicator/request" params={params}>
                  Request a deep dive
                </ButtonLink>
              ) : edition.actions.includes("COMMENT") ? (
                <ButtonLink
                  to="/editions/$scorecard/$period/comments"
                  params={{ scorecard, period }}
                  search={{ revision, measure: indicator }}
                  look="secondary"
                >
                  Comment on this measure
                </ButtonLink>
              ) : null
            }
            follow={
              document.preview ? null : (
                <>
                  {may(me, "editions:read") ? <Follow /> : null}
                  {may(me, "requests:read") ? <BriefingLink {...params} /> : null}
                </>
              )
            }
            published={document.preview ? null : <Published />}
            times={may(me, "figures:read") ? <Times measure={document.measure} /> : null}
            requests={may(me, "requests:read") ? <Requests /> : null}
            followed={may(me, "requests:read") ? <Followed indicator={indicator} /> : null}
            inspected={
              may(me, "editions:read") ? (
                <>
                  <Inspected indicator={indicator} />
                  <Returned indicator={indicator} />
                </>
              ) : null
            }
            funnel={
              may(me, "figures:read") && hasFunnel(document) ? <MeasureFunnel document={document} /> : null
            }
            neighbours={may(me, "figures:read") ? <MeasureNeighbours document={document} /> : null}
            clinics={clinics}
            chartAddress={isPublic ? chartAddress(params) : undefined}
            done={{
              openRequests: asked?.filter(isOpen).length,
              openActions: actions?.filter(({ state }) => state === "OPEN"),
            }}
            ask={
              mayRequest ? (
                <ButtonLink
                  to="/scorecards/$scorecard/$period/measures/$indicator/request"
                  params={params}
                  look="secondary"
                >
                  Ask for an explanation
                </ButtonLink>
              ) : null
            }
          />
        </Glossary>
      </Page>
    </>
  );
}

/** Absolute, as it is for other websites. */
function chartAddress({
  scorecard,
  period,
  indicator,
}: {
  scorecard: string;
  period: string;
  indicator: string;
}) {
  const path = `/api/v1/scorecards/${scorecard}/editions/${period}/measures/${indicator}/chart`;
  return `${window.location.origin}${path}`;
}

function Follow() {
  const { scorecard, indicator } = Route.useParams();
  const cache = useQueryClient();
  const followed = useQuery(followedMeasuresQuery);
  const onSettled = () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: keys.followedMeasures }),
      cache.invalidateQueries({ queryKey: keys.home }),
    ]);
  const place = { params: { path: { scorecard, indicator } } };
  const follow = $api.useMutation("put", "/me/followed-measures/{scorecard}/{indicator}", { onSettled });
  const stop = $api.useMutation("delete", "/me/followed-measures/{scorecard}/{indicator}", { onSettled });
  const problem = follow.error ?? stop.error;
  return (
    <>
      {problem ? <ProblemSummary problem={problem} /> : null}
      {followed.error ? (
        <ListProblem what="Whether you follow this" problem={followed.error} onRetry={followed.refetch} />
      ) : null}
      {followed.data ? (
        <FollowButton
          following={followed.data.items.some(
            ({ latest }) => latest.scorecard === scorecard && latest.indicator === indicator,
          )}
          busy={follow.isPending || stop.isPending}
          done={follow.isSuccess ? "followed" : stop.isSuccess ? "stopped" : undefined}
          onChange={(wanted) => {
            follow.reset();
            stop.reset();
            (wanted ? follow : stop).mutate(place);
          }}
        />
      ) : null}
    </>
  );
}

function Published() {
  const { scorecard, indicator } = Route.useParams();
  const history = useQuery(publishedHistoryQuery(scorecard, indicator));
  if (history.error) {
    return <ListProblem what="What was published" problem={history.error} onRetry={history.refetch} />;
  }
  if (!history.data) return <p className="govuk-body">Loading what was published.</p>;
  return (
    <PublishedHistory
      history={history.data}
      linkTo={({ period, revision, supersededAt }, words) => (
        <Link
          to="/scorecards/$scorecard/$period/measures/$indicator"
          params={{ scorecard, period: period.code, indicator }}
          search={{ revision: supersededAt ? revision : undefined }}
          className="govuk-link"
        >
          {words}
        </Link>
      )}
    />
  );
}

function Requests() {
  const { indicator } = Route.useParams();
  const cache = useQueryClient();
  const requests = useQuery(requestsQuery({ indicator }));
  const support = $api.useMutation("put", "/deep-dive-requests/{request}/supporters/me", {
    onSettled: () => cache.invalidateQueries({ queryKey: keys.requestLists }),
  });
  if (requests.error) {
    return <ListProblem what="The requests" problem={requests.error} onRetry={requests.refetch} />;
  }
  if (!requests.data) return <p className="govuk-body">Loading the requests.</p>;
  return (
    <>
      {support.error ? <ProblemSummary problem={support.error} /> : null}
      {support.isSuccess ? (
        <TakesFocus key={support.data.reference}>
          <NotificationBanner success>
            <p className="govuk-notification-banner__heading">
              You now support request {support.data.reference}.
            </p>
          </NotificationBanner>
        </TakesFocus>
      ) : null}
      <MeasureRequests
        requests={requests.data}
        supporting={support.isPending ? support.variables.params.path.request : undefined}
        onSupport={(request) => support.mutate({ params: { path: { request } } })}
      />
    </>
  );
}
