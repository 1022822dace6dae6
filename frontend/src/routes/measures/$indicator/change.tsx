import { createFileRoute, Link } from "@tanstack/react-router";
import { indicatorsQuery } from "#/api/figures";
import { indicatorQuery } from "#/api/indicators";
import { requirePermission } from "#/app/permissions";
import { usedIn } from "#/features/catalogue/found";
import { MeasureCrumbs } from "#/features/catalogue/MeasureCrumbs";
import { MeasureForm } from "#/features/catalogue/MeasureForm";
import { definitionOf, measureForm } from "#/features/catalogue/typed-measure";
import type { Indicator } from "#/measure/definition-words";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useMeasureDraft } from "./-measure-draft";

export const Route = createFileRoute("/measures/$indicator/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  loader: ({ context: { queryClient }, params: { indicator } }) =>
    Promise.all([
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...indicatorQuery(indicator), staleTime: 0 }),
      queryClient.ensureQueryData(indicatorsQuery),
    ]),
  component: ChangeMeasure,
});

const form = measureForm<Indicator>("The measure is changed", []);

function ChangeMeasure() {
  const { indicator } = Route.useParams();
  // The key throws away what was typed when the address changes to another measure.
  return <ChangePage key={indicator} code={indicator} />;
}

function ChangePage({ code }: { code: string }) {
  const { indicator, all, draft } = useMeasureDraft(code, form, (typed, { retirement }) =>
    definitionOf(typed, retirement),
  );
  return (
    <>
      <MeasureCrumbs measure={indicator} />
      {draft.head}
      <Page title="Change the definition" caption={indicator.title} hasError={draft.hasError}>
        <div className="app-column">
          <InsetText>
            Editions already published keep the definition they were published with. Drafts show the new one
            from now on.
          </InsetText>
          <MeasureForm
            draft={draft}
            isNew={false}
            themes={usedIn(all, "theme")}
            services={usedIn(all, "leadService")}
          />
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
