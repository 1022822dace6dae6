import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { dataQualityQuery } from "#/api/quality";
import { serviceQuery } from "#/api/service";
import { may, requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { FindingList } from "#/features/quality/FindingList";
import { KindCounts } from "#/features/quality/KindCounts";
import { QualityFilters } from "#/features/quality/QualityFilters";
import { findingKinds, openInWords } from "#/features/quality/quality";
import { ServiceCounts } from "#/features/quality/ServiceCounts";
import { Announcement } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { MendLink } from "./-MendLink";
import { NudgeButton } from "./-NudgeButton";

const words = z.catch(z.optional(z.string()), undefined);

export const Route = createFileRoute("/figures/quality/")({
  validateSearch: z.object({
    kind: z.catch(z.optional(z.enum(findingKinds)), undefined),
    service: words,
    measure: words,
    explained: z.catch(z.optional(z.boolean()), undefined),
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:write", "figures:write-own"),
  loaderDeps: ({ search }) => search,
  // Fresh, as figures come in meanwhile.
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.fetchQuery({ ...dataQualityQuery(deps), staleTime: 0 }),
      queryClient.ensureQueryData(serviceQuery),
    ]),
  component: Quality,
});

function Quality() {
  const { me } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const quality = useSuspenseQuery(dataQualityQuery(search)).data;
  const council = useSuspenseQuery(serviceQuery).data.council.name;
  const { found, items } = quality;
  // Whoever chose one service may ask those who lead it.
  const service = quality.services.find(
    (each) => each.service !== undefined && each.service === search.service && each.open > 0,
  );
  return (
    <>
      <FigureCrumbs />
      <Page title="Data quality">
        <div className="app-column">
          <p className="govuk-body-l">{openInWords(quality)}</p>
          <p className="govuk-body">
            {may(me, "figures:write")
              ? "Every measure in use"
              : "The measures of your services, and those that name none"}
            , over the last 36 periods. What is right all the same can be explained: it then stands apart
            until the figure is revised.
          </p>
          <KindCounts kinds={quality.kinds} />
          <ServiceCounts services={quality.services} />
        </div>
        <h2 className="govuk-heading-m" id="listed">
          {search.explained ? "Explained" : "To look at"}
        </h2>
        <QualityFilters
          search={search}
          quality={quality}
          onChange={(part) =>
            void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false })
          }
        />
        {service && may(me, "figures:write") ? (
          <NudgeButton key={service.service} service={service.service ?? ""} name={service.name} />
        ) : null}
        {search.measure ? (
          <p className="govuk-body">
            Of the measure {search.measure} alone.{" "}
            <Link to="/figures/quality" search={{ ...search, measure: undefined }} className="govuk-link">
              Show every measure
            </Link>
          </p>
        ) : null}
        <Announcement>
          {found === 0
            ? "Nothing fits."
            : `${items.length.toLocaleString("en-GB")} of ${found.toLocaleString("en-GB")} shown.`}
        </Announcement>
        <FindingList
          findings={items}
          council={council}
          mendOf={(finding) => (
            <MendLink
              finding={finding}
              loads={may(me, "figures:write")}
              defines={may(me, "indicators:write")}
            />
          )}
        />
      </Page>
    </>
  );
}
