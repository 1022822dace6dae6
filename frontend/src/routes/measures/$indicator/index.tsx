import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { comparatorsQuery, indicatorsQuery } from "#/api/figures";
import {
  indicatorQuery,
  indicatorScorecardsQuery,
  plannedDefinitionQuery,
  thresholdsQuery,
} from "#/api/indicators";
import { may, requirePermission } from "#/app/permissions";
import { DefinitionSection } from "#/features/catalogue/DefinitionSection";
import { MeasureCrumbs } from "#/features/catalogue/MeasureCrumbs";
import { PlacesSection } from "#/features/catalogue/PlacesSection";
import { PlannedNotice } from "#/features/catalogue/PlannedNotice";
import { RetiredNotice } from "#/features/catalogue/RetiredNotice";
import { TargetsSection, YearsWithout } from "#/features/catalogue/TargetsSection";
import { lastYear } from "#/features/catalogue/target-words";
import { exportAddress } from "#/features/figures/IndicatorExports";
import { ButtonLink } from "#/ui/Button";
import { londonDay } from "#/ui/dates";
import { Page } from "#/ui/Page";
import { MeasureQualityPart } from "./-MeasureQualityPart";
import { TakePlanBack } from "./-TakePlanBack";

export const Route = createFileRoute("/measures/$indicator/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read-unpublished"),
  loader: ({ context: { queryClient }, params: { indicator } }) =>
    Promise.all([
      queryClient.ensureQueryData(indicatorQuery(indicator)),
      queryClient.ensureQueryData(indicatorsQuery),
      queryClient.ensureQueryData(comparatorsQuery),
      queryClient.ensureQueryData(thresholdsQuery(indicator)),
      queryClient.ensureQueryData(indicatorScorecardsQuery(indicator)),
      queryClient.ensureQueryData(plannedDefinitionQuery(indicator)),
    ]),
  component: MeasurePage,
});

function MeasurePage() {
  const { indicator: code } = Route.useParams();
  const { me } = Route.useRouteContext();
  const { data: indicator } = useSuspenseQuery(indicatorQuery(code)).data;
  const all = useSuspenseQuery(indicatorsQuery).data;
  const comparators = useSuspenseQuery(comparatorsQuery).data;
  const thresholds = useSuspenseQuery(thresholdsQuery(code)).data;
  const places = useSuspenseQuery(indicatorScorecardsQuery(code)).data;
  const today = londonDay(new Date());
  const names = new Map(comparators.names).set(lastYear, "our own of the same period last year");
  const planned = useSuspenseQuery(plannedDefinitionQuery(code)).data;
  const replacedBy = indicator.retirement?.replacedBy;
  return (
    <>
      <MeasureCrumbs />
      <Page title={indicator.title} caption={code}>
        <div className="app-column">
          <RetiredNotice
            indicator={indicator}
            replacement={all.find((other) => other.code === replacedBy)?.title}
            today={today}
          />
          {planned ? (
            <PlannedNotice indicator={indicator} planned={planned.data}>
              {may(me, "indicators:write") ? <TakePlanBack code={code} etag={planned.etag} /> : null}
            </PlannedNotice>
          ) : null}
          {may(me, "indicators:write") ? (
            <div className="govuk-button-group">
              <ButtonLink to="/measures/$indicator/change" params={{ indicator: code }} look="secondary">
                Change the definition
              </ButtonLink>
              <ButtonLink to="/measures/$indicator/retire" params={{ indicator: code }} look="secondary">
                {indicator.retirement ? "Change its retirement" : "Retire it"}
              </ButtonLink>
            </div>
          ) : null}
          <h2 className="govuk-heading-m">Definition</h2>
          <DefinitionSection indicator={indicator} />
          <h2 className="govuk-heading-m">Scorecards</h2>
          <PlacesSection places={places} />
          <h2 className="govuk-heading-m">Targets</h2>
          {may(me, "thresholds:write") ? (
            <YearsWithout indicator={indicator} thresholds={thresholds} today={today} />
          ) : null}
          <TargetsSection
            indicator={indicator}
            thresholds={thresholds}
            names={names}
            writes={may(me, "thresholds:write")}
          />
          {may(me, "figures:write", "figures:write-own") ? <MeasureQualityPart indicator={code} /> : null}
          <h2 className="govuk-heading-m">Figures</h2>
          <p className="govuk-body">
            <a href={exportAddress(code)} download className="govuk-link">
              Download its figures (CSV)
            </a>
          </p>
          {may(me, "figures:write") ? (
            <p className="govuk-body">
              <Link to="/figures/import" className="govuk-link">
                Import figures
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}
