import { keepPreviousData, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { comparatorsQuery } from "#/api/figures";
import { indicatorQuery, thresholdPreviewQuery, thresholdQuery } from "#/api/indicators";
import { allBut, keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { MeasureCrumbs } from "#/features/catalogue/MeasureCrumbs";
import { TargetForm } from "#/features/catalogue/TargetForm";
import { TargetPreview } from "#/features/catalogue/TargetPreview";
import { lastYear } from "#/features/catalogue/target-words";
import { yearLabel } from "#/features/catalogue/target-years";
import {
  checkNumbers,
  proposalOf,
  type SetTarget,
  settingOf,
  targetForm,
} from "#/features/catalogue/typed-target";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { useSettled } from "#/ui/use-settled";

export const Route = createFileRoute("/measures/$indicator/targets/$year")({
  beforeLoad: ({ context }) => requirePermission(context.me, "thresholds:write"),
  loader: ({ context: { queryClient }, params: { indicator, year } }) =>
    Promise.all([
      queryClient.ensureQueryData(indicatorQuery(indicator)),
      queryClient.ensureQueryData(comparatorsQuery),
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...thresholdQuery(indicator, year), staleTime: 0 }),
    ]),
  component: TargetOfYear,
});

function TargetOfYear() {
  const { indicator, year } = Route.useParams();
  // The key throws away what was typed when the address changes to another target.
  return <TargetPage key={`${indicator} ${year}`} code={indicator} year={year} />;
}

function TargetPage({ code, year }: { code: string; year: string }) {
  const cache = useQueryClient();
  const { data: indicator } = useSuspenseQuery(indicatorQuery(code)).data;
  const comparators = useSuspenseQuery(comparatorsQuery).data;
  const query = useSuspenseQuery(thresholdQuery(code, year));
  const label = yearLabel(year);
  const names = new Map(comparators.names).set(lastYear, "Our own, of the same period last year");
  const draft = useDraft(targetForm(indicator.polarity, names), {
    saved: query.data,
    write: (typed, etag): Promise<{ data: SetTarget; etag: string }> =>
      versioned(
        client.PUT("/indicators/{indicator}/thresholds/{year}", {
          params: {
            path: { indicator: code, year },
            header: etag === undefined ? { "If-None-Match": "*" } : { "If-Match": etag },
          },
          body: settingOf(typed),
        }),
      ),
    onSaved: (saved) => {
      cache.setQueryData(thresholdQuery(code, year).queryKey, saved);
      void cache.invalidateQueries(allBut(keys.threshold(code, year)));
    },
    onReload: query.refetch,
  });
  const settled = useSettled(draft.typed);
  const incomplete = checkNumbers(settled).length > 0;
  const preview = useQuery({
    ...thresholdPreviewQuery(code, year, proposalOf(settled)),
    enabled: !incomplete,
    placeholderData: keepPreviousData,
  });

  return (
    <>
      <MeasureCrumbs measure={indicator} />
      {draft.head}
      <Page title={`Target for ${label}`} caption={indicator.title} hasError={draft.hasError}>
        <div className="app-column">
          <InsetText>
            Editions already published keep the target they were published with. Drafts are rated by the new
            one from now on.
          </InsetText>
          <TargetForm
            draft={draft}
            indicator={indicator}
            comparators={[...comparators.groups, ...comparators.areas]
              .filter((area) => !("kind" in area) || area.kind !== "COUNCIL")
              .map(({ code: value, name }) => ({ value, label: name }))}
            preview={
              <TargetPreview
                yearLabel={label}
                preview={preview.data}
                problem={preview.error}
                incomplete={incomplete}
              />
            }
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
