import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { indicatorsQuery } from "#/api/figures";
import { may, requirePermission } from "#/app/permissions";
import { exportAddress, IndicatorExports } from "#/features/figures/IndicatorExports";
import { ButtonAnchor, ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/figures/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read"),
  loader: ({ context }) => context.queryClient.ensureQueryData(indicatorsQuery),
  component: Figures,
});

function Figures() {
  const { me } = Route.useRouteContext();
  const indicators = useSuspenseQuery(indicatorsQuery).data;
  return (
    <Page title="Figures">
      <p className="govuk-body app-column">
        {may(me, "figures:read-unpublished")
          ? "The figures as they are loaded now, published or not. The files have the columns that an import takes: exporting and importing again changes nothing."
          : "The figures that published editions have shown, as CSV files for a spreadsheet."}
      </p>
      <div className="govuk-button-group">
        <ButtonAnchor look="secondary" href={exportAddress()} download>
          All figures as CSV
        </ButtonAnchor>
        {may(me, "figures:write", "figures:write-own") ? (
          <ButtonLink to="/figures/grid">Type figures</ButtonLink>
        ) : null}
        {may(me, "figures:write", "figures:write-own") ? (
          <ButtonLink to="/figures/return-sheets">Return sheets</ButtonLink>
        ) : null}
        {may(me, "thresholds:write") ? <ButtonLink to="/figures/targets">Set targets</ButtonLink> : null}
        {may(me, "figures:read-unpublished") ? (
          <ButtonLink look="secondary" to="/target-reviews">
            Target reviews
          </ButtonLink>
        ) : null}
        {may(me, "figures:write") ? <ButtonLink to="/figures/import">Import figures</ButtonLink> : null}
        {may(me, "figures:write", "figures:write-own") ? (
          <>
            <ButtonLink look="secondary" to="/figures/loads">
              Loads of figures
            </ButtonLink>
            <ButtonLink look="secondary" to="/figures/quality">
              Data quality
            </ButtonLink>
          </>
        ) : null}
        {may(me, "indicators:write") ? (
          <ButtonLink look="secondary" to="/figures/hidden">
            What is hidden
          </ButtonLink>
        ) : null}
        {may(me, "settings:write") ? (
          <ButtonLink look="secondary" to="/figures/settings">
            How figures are read
          </ButtonLink>
        ) : null}
        {may(me, "settings:write") ? (
          <ButtonLink look="secondary" to="/synonyms">
            Words that mean the same
          </ButtonLink>
        ) : null}
        {may(me, "audit:read") ? (
          <ButtonLink look="secondary" to="/figures/audit">
            Who changed what
          </ButtonLink>
        ) : null}
      </div>
      {may(me, "figures:read-unpublished") ? (
        <p className="govuk-body">
          <Link to="/measures" className="govuk-link">
            How each measure is defined, and its targets
          </Link>
        </p>
      ) : null}
      <p className="govuk-body">
        <Link to="/figures/groups" className="govuk-link">
          Groups of authorities that the figures are compared with
        </Link>
      </p>
      {may(me, "editions:read") ? (
        <p className="govuk-body">
          <Link to="/statutory-returns" className="govuk-link">
            Statutory returns: when they are due, and what comes from them
          </Link>
        </p>
      ) : null}
      <p className="govuk-body">
        <Link to="/figures/problems" className="govuk-link">
          Known problems of others’ figures
        </Link>
      </p>
      <IndicatorExports indicators={indicators} />
    </Page>
  );
}
