import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { recommendationsQuery } from "#/api/recommendations";
import { trackerChoicesQuery } from "#/api/tracker";
import { may, requirePermission } from "#/app/permissions";
import { RecommendationList } from "#/features/recommendations/RecommendationList";
import { type RecommendationState, recommendationStates } from "#/features/recommendations/recommendation";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { ButtonLink } from "#/ui/Button";
import { Filters } from "#/ui/Filters";
import { Announcement } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";

const states = recommendationStates.map(({ value }) => value) as [
  RecommendationState,
  ...RecommendationState[],
];

export const Route = createFileRoute("/recommendations/")({
  validateSearch: z.object({
    committee: z.catch(z.optional(z.string()), undefined),
    year: z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))), undefined),
    state: z.catch(z.optional(z.enum(states)), undefined),
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(recommendationsQuery(deps)),
      queryClient.ensureQueryData(trackerChoicesQuery),
    ]),
  component: Recommendations,
});

function Recommendations() {
  const filter = Route.useSearch();
  const navigate = Route.useNavigate();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const recommendations = useSuspenseQuery(recommendationsQuery(filter)).data;
  const { committees, years } = useSuspenseQuery(trackerChoicesQuery).data;
  const narrow = (part: typeof filter) =>
    void navigate({ search: { ...filter, ...part }, replace: true, resetScroll: false });
  const count = recommendations.length;
  return (
    <>
      <Breadcrumbs>
        <Link to="/tracker" className="govuk-breadcrumbs__link">
          Tracker
        </Link>
      </Breadcrumbs>
      <Page title="Recommendations to the cabinet">
        <div className="app-column">
          <p className="govuk-body">
            What committees asked of the cabinet, and inspectors of the council; what was answered and why,
            and what became of it.
          </p>
          {may(me, "recommendations:record") ? (
            <ButtonLink to="/recommendations/new">Record a recommendation</ButtonLink>
          ) : null}
        </div>
        <Filters label="Filter the recommendations">
          <Select
            id="committee"
            label="Committee"
            choices={[
              { value: "", label: "All" },
              ...committees.map(({ code, title }) => ({ value: code, label: title })),
            ]}
            value={filter.committee ?? ""}
            onChange={(event) => narrow({ committee: event.target.value || undefined })}
          />
          <Select
            id="year"
            label="Municipal year"
            choices={[{ value: "", label: "All" }, ...years.map((year) => ({ value: year, label: year }))]}
            value={filter.year ?? ""}
            onChange={(event) => narrow({ year: event.target.value || undefined })}
          />
          <Select
            id="state"
            label="Where it stands"
            choices={[{ value: "", label: "All" }, ...recommendationStates]}
            value={filter.state ?? ""}
            onChange={(event) => narrow({ state: states.find((state) => state === event.target.value) })}
          />
        </Filters>
        <Announcement>{count === 1 ? "1 recommendation" : `${count} recommendations`}</Announcement>
        {count > 0 ? (
          <RecommendationList recommendations={recommendations} />
        ) : (
          <p className="govuk-body">No recommendation is recorded here.</p>
        )}
      </Page>
    </>
  );
}
