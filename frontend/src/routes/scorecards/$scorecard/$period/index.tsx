import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { editionCommentsQuery, editionDocumentQuery, editionFilesQuery, editionQuery } from "#/api/editions";
import { requestsQuery } from "#/api/requests";
import { glossaryQuery } from "#/api/service";
import { may } from "#/app/permissions";
import { VisitorNote } from "#/app/VisitorNote";
import { openByMeasure } from "#/features/editions/comments";
import { RevisionNotice } from "#/features/editions/RevisionNotice";
import { Downloads, waitFor } from "#/features/scorecards/Downloads";
import { flagsOf, hasExempt, type ScorecardFilter } from "#/features/scorecards/filter";
import { Scorecard } from "#/features/scorecards/Scorecard";
import { scorecardFilter, scorecardSearch, searchOf } from "#/features/scorecards/search";
import { Glossary } from "#/measure/Glossary";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/scorecards/$scorecard/$period/")({
  validateSearch: scorecardSearch,
  loaderDeps: ({ search: { revision, variant } }) => ({ revision, variant }),
  loader: async ({
    context: { queryClient, me },
    params: { scorecard, period },
    deps: { revision, variant },
  }) => {
    // The requests only add flags to the figures: the page does not wait for them.
    if (may(me, "requests:read")) void queryClient.prefetchQuery(requestsQuery({ scorecard, period }));
    await Promise.all([
      queryClient.ensureQueryData(editionDocumentQuery(scorecard, period, revision, variant)),
      // What is frozen cannot say that it was corrected since.
      queryClient.ensureQueryData(editionQuery(scorecard, period, revision)),
      // They stand above the measures: coming later they would move them from under the pointer.
      queryClient.prefetchQuery(editionFilesQuery(scorecard, period, revision)),
      // Without the glossary the figures can be read all the same: a prefetch never fails.
      queryClient.prefetchQuery(glossaryQuery),
    ]);
  },
  component: ScorecardPage,
});

function ScorecardPage() {
  const { scorecard, period } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { revision, variant } = search;
  const { data: document } = useSuspenseQuery(editionDocumentQuery(scorecard, period, revision, variant));
  const edition = useSuspenseQuery(editionQuery(scorecard, period, revision)).data.data;
  const { data: glossary } = useQuery(glossaryQuery);
  const readsRequests = Route.useRouteContext({ select: ({ me }) => may(me, "requests:read") });
  const { data: requests } = useQuery({ ...requestsQuery({ scorecard, period }), enabled: readsRequests });
  const { data: comments } = useQuery({
    ...editionCommentsQuery(scorecard, period, revision),
    enabled: edition.actions.includes("COMMENT"),
  });
  // The same as long as nothing changes: a filter draws no line anew that stays.
  const flags = useMemo(() => flagsOf(requests ?? []), [requests]);
  const openComments = useMemo(() => comments && openByMeasure(comments.items), [comments]);
  const { data: files } = useQuery({
    ...editionFilesQuery(scorecard, period, revision),
    enabled: !document.preview,
    refetchInterval: ({ state: { data, dataUpdateCount } }) => waitFor(data?.items, dataUpdateCount),
  });
  const show = (filter: ScorecardFilter) =>
    navigate({ search: { ...searchOf(filter), revision, variant }, replace: true, resetScroll: false });
  return (
    <>
      <Breadcrumbs>
        <Link to="/scorecards" className="govuk-breadcrumbs__link">
          Scorecards
        </Link>
        <Link to="/scorecards/$scorecard" params={{ scorecard }} className="govuk-breadcrumbs__link">
          {document.title}
        </Link>
      </Breadcrumbs>
      <Page title={`${document.title}: ${document.period.label}`} caption={document.council.name}>
        <VisitorNote />
        <RevisionNotice
          edition={edition}
          linkTo={(other, words) => (
            <Link
              to="/scorecards/$scorecard/$period"
              params={{ scorecard, period }}
              search={{ revision: other }}
              className="govuk-notification-banner__link"
            >
              {words}
            </Link>
          )}
        />
        {hasExempt(document) || variant ? (
          <InsetText>
            <p className="govuk-body">
              {variant
                ? "This is what the whole audience reads: what is exempt from publication is left out."
                : "Some of this is exempt from publication. Most readers do not see it."}
            </p>
            <Link
              to="/scorecards/$scorecard/$period"
              params={{ scorecard, period }}
              search={{ ...search, variant: variant ? undefined : "OPEN" }}
              className="govuk-link"
            >
              {variant ? "Show everything" : "Show what the whole audience reads"}
            </Link>
          </InsetText>
        ) : null}
        <Glossary terms={glossary?.items ?? []}>
          <Scorecard
            document={document}
            revision={revision}
            comments={openComments}
            flags={flags}
            filter={scorecardFilter(search)}
            onFilter={show}
            toTake={
              <>
                {readsRequests && !document.preview ? (
                  <p className="govuk-body app-screen-only">
                    <Link
                      to="/scorecards/$scorecard/$period/questions"
                      params={{ scorecard, period }}
                      className="govuk-link"
                    >
                      Prepare a question sheet
                    </Link>{" "}
                    on these measures for a meeting
                  </p>
                ) : null}
                <Downloads
                  files={files?.items ?? []}
                  edition={`${document.title}, ${document.period.label}`}
                  addressOf={({ file }) =>
                    `/api/v1/scorecards/${scorecard}/editions/${period}/files/${file}${revision ? `?revision=${revision}` : ""}`
                  }
                />
              </>
            }
          />
        </Glossary>
      </Page>
    </>
  );
}
