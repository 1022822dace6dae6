import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import * as z from "zod/mini";
import { auditEventsQuery } from "#/api/audit";
import { indicatorsQuery } from "#/api/figures";
import { scorecardsQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { AuditedList } from "#/features/audit/AuditedList";
import { AuditFilters } from "#/features/audit/AuditFilters";
import { auditFileAddress, kinds } from "#/features/audit/audited";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { Button } from "#/ui/Button";
import { Announcement } from "#/ui/Notices";
import { Page } from "#/ui/Page";

const word = z.catch(z.optional(z.string()), undefined);
const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined);

export const Route = createFileRoute("/figures/audit")({
  validateSearch: z.object({
    kind: z.catch(z.optional(z.enum(kinds)), undefined),
    measure: word,
    scorecard: word,
    by: z.catch(z.optional(z.string().check(z.minLength(2), z.maxLength(100))), undefined),
    from: day,
    to: day,
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "audit:read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(auditEventsQuery(deps)),
      queryClient.ensureQueryData(indicatorsQuery),
      queryClient.ensureQueryData(scorecardsQuery),
    ]),
  component: Audit,
});

function Audit() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    auditEventsQuery(search),
  );
  const measures = useSuspenseQuery(indicatorsQuery).data;
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const events = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <FigureCrumbs />
      <Page title="Who changed what">
        <p className="govuk-body app-column">
          Every change to figures, measures, targets, scorecards, editions and how figures are read, with who
          made it, when and why. Nothing here can be changed or taken away.
        </p>
        <AuditFilters
          search={search}
          measures={measures}
          scorecards={scorecards}
          onSearch={(asked) => void navigate({ search: asked, resetScroll: false })}
        />
        <p className="govuk-body">
          <a href={auditFileAddress(search)} className="govuk-link" download>
            Download all that fits (CSV)
          </a>
        </p>
        <Announcement>
          {events.length === 0
            ? "Nothing was changed that fits."
            : `${events.length} shown, the newest first${hasNextPage ? "; there are older ones" : ""}.`}
        </Announcement>
        {events.length > 0 ? (
          <section aria-labelledby="changes-heading">
            <h2 className="govuk-heading-m" id="changes-heading">
              Changes
            </h2>
            <AuditedList events={events} titles={new Map(measures.map(({ code, title }) => [code, title]))} />
          </section>
        ) : null}
        {hasNextPage ? (
          <Button type="button" look="secondary" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            Show older ones
          </Button>
        ) : null}
      </Page>
    </>
  );
}
