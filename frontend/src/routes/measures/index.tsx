import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import * as z from "zod/mini";
import { indicatorsQuery } from "#/api/figures";
import { may, requirePermission } from "#/app/permissions";
import { CatalogueFilters } from "#/features/catalogue/CatalogueFilters";
import { CatalogueList } from "#/features/catalogue/CatalogueList";
import { foundMeasures, usedIn } from "#/features/catalogue/found";
import { Button, ButtonLink } from "#/ui/Button";
import { londonDay } from "#/ui/dates";
import { Announcement } from "#/ui/Notices";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/measures/")({
  validateSearch: z.object({
    find: z.catch(z.optional(z.string().check(z.maxLength(100))), undefined),
    service: z.catch(z.optional(z.string()), undefined),
    show: z.catch(z.optional(z.enum(["retired", "all"])), undefined),
  }),
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read-unpublished"),
  loader: ({ context }) => context.queryClient.ensureQueryData(indicatorsQuery),
  component: Catalogue,
});

const pageOf = 50;

function Catalogue() {
  const { me } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const [shown, setShown] = useState(pageOf);
  const indicators = useSuspenseQuery(indicatorsQuery).data;
  const today = londonDay(new Date());
  const found = foundMeasures(indicators, search, today);
  const writes = may(me, "indicators:write");
  return (
    <Page title="Measures">
      <p className="govuk-body app-column">
        Everything that the council measures, whether or not it stands on a scorecard. A measure’s page has
        its definition and its targets.
      </p>
      <div className="govuk-button-group">
        {writes ? <ButtonLink to="/measures/new">Define a measure</ButtonLink> : null}
        {writes ? (
          <ButtonLink look="secondary" to="/measures/preset">
            Pick measures from the DfE’s list
          </ButtonLink>
        ) : null}
        {writes && may(me, "thresholds:write") && may(me, "scorecards:write") ? (
          <ButtonLink look="secondary" to="/measures/workbook">
            Set-up workbook
          </ButtonLink>
        ) : null}
        {may(me, "thresholds:write") ? (
          <ButtonLink look="secondary" to="/figures/targets">
            Set targets for a year
          </ButtonLink>
        ) : null}
      </div>
      {indicators.length > 0 ? (
        <>
          <CatalogueFilters
            search={search}
            services={usedIn(indicators, "leadService")}
            onChange={(part) => {
              setShown(pageOf);
              void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
            }}
          />
          <Announcement>
            {found.length === 0
              ? "No measure fits. Change the words or the filters."
              : `${Math.min(shown, found.length)} of ${found.length} shown.`}
          </Announcement>
          <CatalogueList indicators={found.slice(0, shown)} today={today} />
          {found.length > shown ? (
            <Button type="button" look="secondary" onClick={() => setShown(shown + pageOf)}>
              Show {Math.min(pageOf, found.length - shown)} more
            </Button>
          ) : null}
        </>
      ) : (
        <p className="govuk-body">
          {writes
            ? "No measure is defined yet. Define the first one, or pick several from the DfE’s list: targets, scorecards and figures come after them."
            : "No measure is defined yet."}
        </p>
      )}
    </Page>
  );
}
