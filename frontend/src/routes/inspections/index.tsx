import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { inspectionFrameworksQuery, inspectionsQuery } from "#/api/inspections";
import { may, requirePermission } from "#/app/permissions";
import { InspectionList } from "#/features/inspections/InspectionList";
import { ButtonLink } from "#/ui/Button";
import { Filters } from "#/ui/Filters";
import { Announcement } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";

export const Route = createFileRoute("/inspections/")({
  validateSearch: z.object({ framework: z.catch(z.optional(z.string()), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(inspectionsQuery(deps)),
      queryClient.ensureQueryData(inspectionFrameworksQuery),
    ]),
  component: Inspections,
});

function Inspections() {
  const filter = Route.useSearch();
  const navigate = Route.useNavigate();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const inspections = useSuspenseQuery(inspectionsQuery(filter)).data;
  const frameworks = useSuspenseQuery(inspectionFrameworksQuery).data;
  const count = inspections.length;
  return (
    <Page title="Inspections">
      <div className="app-column">
        <p className="govuk-body">
          What inspectors judged, in their own words and by the framework of the day. Grades of different
          frameworks cannot be set beside one another.
        </p>
        <p className="govuk-body">
          <Link to="/inspections/frameworks" className="govuk-link">
            By what inspectors judge
          </Link>
        </p>
        {may(me, "inspections:record") ? (
          <div className="govuk-button-group">
            <ButtonLink to="/inspections/new">Record an inspection</ButtonLink>
            <Link to="/inspections/from-list" className="govuk-link">
              Take inspections from Ofsted’s list
            </Link>
          </div>
        ) : null}
      </div>
      <Filters label="Filter the inspections">
        <Select
          id="framework"
          label="Framework"
          choices={[
            { value: "", label: "All" },
            ...frameworks.map(({ code, title }) => ({ value: code, label: title })),
          ]}
          value={filter.framework ?? ""}
          onChange={(event) =>
            void navigate({
              search: { framework: event.target.value || undefined },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </Filters>
      <Announcement>{count === 1 ? "1 inspection" : `${count} inspections`}</Announcement>
      {count > 0 ? (
        <InspectionList inspections={inspections} />
      ) : (
        <p className="govuk-body">No inspection is recorded here.</p>
      )}
    </Page>
  );
}
