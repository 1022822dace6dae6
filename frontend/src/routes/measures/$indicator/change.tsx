import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { indicatorsQuery } from "#/api/figures";
import { indicatorQuery } from "#/api/indicators";
import { allBut, keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { usedIn } from "#/features/catalogue/found";
import { MeasureCrumbs } from "#/features/catalogue/MeasureCrumbs";
import { MeasureForm } from "#/features/catalogue/MeasureForm";
import { definitionOf, measureForm } from "#/features/catalogue/typed-measure";
import type { Indicator } from "#/measure/definition-words";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

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
  const cache = useQueryClient();
  const query = useSuspenseQuery(indicatorQuery(code));
  const all = useSuspenseQuery(indicatorsQuery).data;
  const { data: indicator } = query.data;
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, etag = "") =>
      versioned(
        client.PUT("/indicators/{indicator}", {
          params: { path: { indicator: code }, header: { "If-Match": etag } },
          body: definitionOf(typed, indicator.retirement),
        }),
      ),
    onSaved: (saved) => {
      cache.setQueryData(indicatorQuery(code).queryKey, saved);
      void cache.invalidateQueries(allBut(keys.indicator(code)));
    },
    onReload: query.refetch,
  });
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
