import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { trackedCountsQuery, trackedQuery, trackerChoicesQuery } from "#/api/tracker";
import { requirePermission } from "#/app/permissions";
import { TrackedList } from "#/features/tracker/TrackedList";
import { TrackerFilters } from "#/features/tracker/TrackerFilters";
import {
  countsInWords,
  kinds,
  standings,
  trackerFileAddress,
  trackerFilter,
} from "#/features/tracker/tracked";
import { Button } from "#/ui/Button";
import { Announcement } from "#/ui/Notices";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/tracker/")({
  validateSearch: z.object({
    committee: z.catch(z.optional(z.string()), undefined),
    year: z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))), undefined),
    kind: z.catch(z.optional(z.enum(kinds)), undefined),
    standing: z.catch(z.optional(z.enum(standings)), undefined),
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(trackedQuery(trackerFilter(deps))),
      queryClient.ensureQueryData(trackedCountsQuery(trackerFilter(deps))),
      queryClient.ensureQueryData(trackerChoicesQuery),
    ]),
  component: Tracker,
});

function Tracker() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const filter = trackerFilter(search);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    trackedQuery(filter),
  );
  const counts = useSuspenseQuery(trackedCountsQuery(filter)).data;
  const choices = useSuspenseQuery(trackerChoicesQuery).data;
  const tracked = data.pages.flatMap(({ items }) => items);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page title="Tracker">
      <div className="app-column">
        <p className="govuk-body">
          Every request, recommendation and action that you may see, with what became of it.
        </p>
        <ul className="govuk-list">
          <li>
            <Link to="/recommendations" className="govuk-link">
              Recommendations to the cabinet
            </Link>
          </li>
          <li>
            <Link to="/inspections" className="govuk-link">
              What inspectors judged
            </Link>
          </li>
          <li>
            <Link to="/tracker/summary" className="govuk-link">
              Summary of a quarter or a year
            </Link>
          </li>
          <li>
            <a href={trackerFileAddress(search)} className="govuk-link" download>
              Download what is shown (CSV)
            </a>
          </li>
        </ul>
      </div>
      <TrackerFilters
        search={search}
        choices={choices}
        onChange={(part) =>
          void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false })
        }
      />
      <Announcement>
        {total === 0 ? "Nothing here yet." : `${tracked.length} of ${total} shown, the newest first.`}
      </Announcement>
      {total > 0 ? (
        <section aria-labelledby="counts-heading">
          <h2 className="govuk-heading-m" id="counts-heading">
            How many
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {countsInWords(counts).map(({ kind, words }) => (
              <li key={kind}>{words}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {tracked.length > 0 ? (
        <section aria-labelledby="each-heading">
          <h2 className="govuk-heading-m" id="each-heading">
            Each of them
          </h2>
          <TrackedList tracked={tracked} />
        </section>
      ) : null}
      {hasNextPage ? (
        <Button type="button" look="secondary" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show older ones
        </Button>
      ) : null}
    </Page>
  );
}
