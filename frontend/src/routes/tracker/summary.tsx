import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { trackerChoicesQuery, trackerSummaryQuery } from "#/api/tracker";
import { requirePermission } from "#/app/permissions";
import { SummaryView } from "#/features/tracker/SummaryView";
import { latestQuarters, type Stretch, stretchOf } from "#/features/tracker/stretch";
import { summaryFileAddress } from "#/features/tracker/tracked";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { londonDate } from "#/ui/dates";
import { Filters } from "#/ui/Filters";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";

const quartersOffered = 8;

export const Route = createFileRoute("/tracker/summary")({
  // `?of=2026-27-Q3` is a quarter of the council's year, `?of=2026-27` a municipal year.
  validateSearch: z.object({
    of: z.catch(z.optional(z.string()), undefined),
    committee: z.catch(z.optional(z.string()), undefined),
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { of, committee } }) => {
    const { from, to } = chosen(of);
    return Promise.all([
      queryClient.ensureQueryData(trackerSummaryQuery({ from, to, committee })),
      queryClient.ensureQueryData(trackerChoicesQuery),
    ]);
  },
  component: Summary,
});

function chosen(of: string | undefined): Stretch {
  const [now] = latestQuarters(new Date(), 1);
  const stretch = (of && stretchOf(of)) || now;
  if (!stretch) throw new Error("There is no quarter");
  return stretch;
}

function Summary() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { code, from, to, label } = chosen(search.of);
  const summary = useSuspenseQuery(trackerSummaryQuery({ from, to, committee: search.committee })).data;
  const { committees, years } = useSuspenseQuery(trackerChoicesQuery).data;
  const quarters = latestQuarters(new Date(), quartersOffered);
  const offered = [...quarters, ...years.flatMap((year) => stretchOf(year) ?? [])];
  const narrow = (part: typeof search) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  return (
    <>
      <Breadcrumbs>
        <Link to="/tracker" className="govuk-breadcrumbs__link">
          Tracker
        </Link>
      </Breadcrumbs>
      <Page
        title="What was asked and what changed"
        caption={`${summary.committee?.title ?? "All committees"}, ${label}`}
      >
        <Filters label="Choose what is summed up">
          <Select
            id="of"
            label="Quarter or year"
            choices={[
              ...offered.map((each) => ({ value: each.code, label: each.label })),
              ...(offered.some((each) => each.code === code) ? [] : [{ value: code, label }]),
            ]}
            value={code}
            onChange={(event) => narrow({ of: event.target.value })}
          />
          <Select
            id="committee"
            label="Committee"
            choices={[
              { value: "", label: "All" },
              ...committees.map((each) => ({ value: each.code, label: each.title })),
            ]}
            value={search.committee ?? ""}
            onChange={(event) => narrow({ committee: event.target.value || undefined })}
          />
        </Filters>
        <p className="govuk-body app-column">
          From {londonDate(from)} to {londonDate(to)}, as things stand now, and as far as you may see it.
        </p>
        <p className="govuk-body app-screen-only">
          <a
            className="govuk-link"
            download
            href={summaryFileAddress({ from, to, committee: search.committee })}
          >
            Download this summary (PDF)
          </a>
        </p>
        <SummaryView summary={summary} />
      </Page>
    </>
  );
}
