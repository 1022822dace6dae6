import { createFileRoute, Link } from "@tanstack/react-router";
import { indicatorsQuery } from "#/api/figures";
import { indicatorQuery } from "#/api/indicators";
import { requirePermission } from "#/app/permissions";
import { MeasureCrumbs } from "#/features/catalogue/MeasureCrumbs";
import { RetirementForm } from "#/features/catalogue/RetirementForm";
import { retirementForm, retirementOf } from "#/features/catalogue/typed-retirement";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useMeasureDraft } from "./-measure-draft";

export const Route = createFileRoute("/measures/$indicator/retire")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  loader: ({ context: { queryClient }, params: { indicator } }) =>
    Promise.all([
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...indicatorQuery(indicator), staleTime: 0 }),
      queryClient.ensureQueryData(indicatorsQuery),
    ]),
  component: RetireMeasure,
});

function RetireMeasure() {
  const { indicator } = Route.useParams();
  // The key throws away what was typed when the address changes to another measure.
  return <RetirePage key={indicator} code={indicator} />;
}

function RetirePage({ code }: { code: string }) {
  const { indicator, all, draft } = useMeasureDraft(
    code,
    retirementForm,
    (typed, { code: _, ...definition }) => ({
      ...definition,
      retirement: retirementOf(typed),
    }),
  );
  return (
    <>
      <MeasureCrumbs measure={indicator} />
      {draft.head}
      <Page title="Retire the measure" caption={indicator.title} hasError={draft.hasError}>
        <div className="app-column">
          <InsetText>
            A retired measure keeps its figures, targets and editions. Scorecards that have it keep it until
            their next version of measures, which cannot take it any more.
          </InsetText>
          <RetirementForm draft={draft} others={all.filter((other) => other.code !== code)} />
          <p className="govuk-body">
            <Link to="/measures/$indicator" params={{ indicator: code }} className="govuk-link">
              Go back to the measure
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
