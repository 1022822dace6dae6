import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { changesQuery, editionsQuery } from "#/api/editions";
import { VisitorNote } from "#/app/VisitorNote";
import { BeforeAndAfterTable } from "#/features/scorecards/BeforeAndAfterTable";
import { ChangeLists } from "#/features/scorecards/WhatChanged";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";

export const Route = createFileRoute("/scorecards/$scorecard/$period/changes")({
  validateSearch: z.object({ since: z.catch(z.optional(z.string()), undefined) }),
  loaderDeps: ({ search: { since } }) => ({ since }),
  loader: async ({ context: { queryClient }, params: { scorecard, period }, deps: { since } }) => {
    const editions = await queryClient.ensureQueryData(publishedQuery(scorecard));
    const other = since ?? earlier(editions, period);
    if (other) await queryClient.ensureQueryData(changesQuery(scorecard, period, other));
  },
  component: ChangesPage,
});

function publishedQuery(scorecard: string) {
  return editionsQuery({ scorecard, state: "PUBLISHED" });
}

type Editions = readonly { period: string; periodLabel: string; scorecardTitle: string }[];

/** The one published before it, or any other. */
function earlier(editions: Editions, period: string) {
  const at = editions.findIndex((edition) => edition.period === period);
  return (editions[at + 1] ?? editions.find((edition) => edition.period !== period))?.period;
}

function ChangesPage() {
  const { scorecard, period } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: editions } = useSuspenseQuery(publishedQuery(scorecard));
  const edition = editions.find((each) => each.period === period);
  const since = search.since ?? earlier(editions, period);
  const label = edition?.periodLabel ?? period;
  return (
    <>
      <Breadcrumbs>
        <Link to="/scorecards" className="govuk-breadcrumbs__link">
          Scorecards
        </Link>
        <Link
          to="/scorecards/$scorecard/$period"
          params={{ scorecard, period }}
          className="govuk-breadcrumbs__link"
        >
          {edition ? `${edition.scorecardTitle}: ${label}` : label}
        </Link>
      </Breadcrumbs>
      <Page title={`What changed: ${label}`} caption={edition?.scorecardTitle}>
        <VisitorNote />
        {since ? (
          <>
            <Select
              id="since"
              label="Compare with"
              value={since}
              choices={editions
                .filter((each) => each.period !== period)
                .map((each) => ({ value: each.period, label: each.periodLabel }))}
              onChange={({ target }) => navigate({ search: { since: target.value }, resetScroll: false })}
            />
            <Compared scorecard={scorecard} period={period} since={since} label={label} />
          </>
        ) : (
          <p className="govuk-body">There is no other edition to compare with yet.</p>
        )}
      </Page>
    </>
  );
}

interface ComparedProps {
  scorecard: string;
  period: string;
  since: string;
  label: string;
}

function Compared({ scorecard, period, since, label }: ComparedProps) {
  const { data: changes } = useSuspenseQuery(changesQuery(scorecard, period, since));
  return (
    <>
      <div className="app-column">
        <p className="govuk-body" role="status">
          {changes.headline}
        </p>
        <ChangeLists scorecard={scorecard} period={period} changes={changes} level={2} />
        <p className="govuk-body">
          The table begins with what got worse, what moved most beyond its usual first; then what got better,
          then the rest.
        </p>
      </div>
      <BeforeAndAfterTable scorecard={scorecard} period={period} changes={changes} now={label} />
    </>
  );
}
