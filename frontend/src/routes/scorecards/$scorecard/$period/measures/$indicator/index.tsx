import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { $api } from "#/api/client";
import { glossaryQuery, measureDocumentQuery, requestsQuery } from "#/api/queries";
import { may } from "#/app/permissions";
import { VisitorNote } from "#/app/VisitorNote";
import { MeasureRequests } from "#/features/measures/MeasureRequests";
import { MeasureView } from "#/features/measures/MeasureView";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { ButtonLink } from "#/ui/Button";
import { Glossary } from "#/ui/Glossary";
import { NotificationBanner } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { TakesFocus } from "#/ui/TakesFocus";

export const Route = createFileRoute("/scorecards/$scorecard/$period/measures/$indicator/")({
  loader: async ({ context: { queryClient, me }, params: { scorecard, period, indicator } }) => {
    if (may(me, "requests:read")) {
      void queryClient.prefetchQuery(requestsQuery({ scorecard, period, indicator }));
    }
    // Without the glossary the figures can be read all the same: a prefetch never fails.
    await Promise.all([
      queryClient.prefetchQuery(glossaryQuery),
      queryClient.ensureQueryData(measureDocumentQuery(scorecard, period, indicator)),
    ]);
  },
  component: MeasurePage,
});

function MeasurePage() {
  const params = Route.useParams();
  const { scorecard, period, indicator } = params;
  const me = Route.useRouteContext({ select: (context) => context.me });
  const { data: document } = useSuspenseQuery(measureDocumentQuery(scorecard, period, indicator));
  const { data: glossary } = useQuery(glossaryQuery);
  const mayRequest = may(me, "requests:raise") && !document.preview;
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
          className="govuk-breadcrumbs__link"
        >
          {document.period.label}
        </Link>
      </Breadcrumbs>
      <Page title={document.measure.title} caption={document.measure.reference ?? document.measure.indicator}>
        <VisitorNote />
        <Glossary terms={glossary?.items ?? []}>
          <MeasureView
            document={document}
            request={
              mayRequest ? (
                <ButtonLink to="/scorecards/$scorecard/$period/measures/$indicator/request" params={params}>
                  Request a deep dive
                </ButtonLink>
              ) : null
            }
            requests={may(me, "requests:read") ? <Requests /> : null}
          />
        </Glossary>
      </Page>
    </>
  );
}

function Requests() {
  const { scorecard, period, indicator } = Route.useParams();
  const cache = useQueryClient();
  const requests = useQuery(requestsQuery({ scorecard, period, indicator }));
  const support = $api.useMutation("put", "/deep-dive-requests/{request}/supporters/me", {
    onSettled: () => cache.invalidateQueries({ queryKey: ["deep-dive-requests"] }),
  });
  if (requests.error) return <ProblemSummary problem={requests.error} />;
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
