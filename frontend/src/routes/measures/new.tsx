import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { client, versioned } from "#/api/client";
import { indicatorsQuery } from "#/api/figures";
import { indicatorQuery } from "#/api/indicators";
import { keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { usedIn } from "#/features/catalogue/found";
import { MeasureCrumbs } from "#/features/catalogue/MeasureCrumbs";
import { MeasureForm } from "#/features/catalogue/MeasureForm";
import {
  type Defined,
  definitionOf,
  measureForm,
  type TypedMeasure,
} from "#/features/catalogue/typed-measure";
import type { Indicator } from "#/measure/definition-words";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/measures/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  // Fresh, so that nobody chooses a code that another has taken.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...indicatorsQuery, staleTime: 0 }),
  component: NewMeasure,
});

const first: Defined = {};

function NewMeasure() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(indicatorsQuery);
  const [defined, setDefined] = useState<Indicator>();
  const form = measureForm<Defined>(
    "The measure is defined",
    query.data.map(({ code }) => code),
  );
  const draft = useDraft<Defined, TypedMeasure>(form, {
    saved: { data: first },
    write: async (typed) => {
      const answer = await versioned(
        client.PUT("/indicators/{indicator}", {
          params: { path: { indicator: typed.code.trim() }, header: { "If-None-Match": "*" } },
          body: definitionOf(typed, undefined),
        }),
      );
      cache.setQueryData(indicatorQuery(answer.data.code).queryKey, answer);
      setDefined(answer.data);
      return answer;
    },
    onSaved: () => void cache.invalidateQueries({ queryKey: keys.indicators }),
    onReload: query.refetch,
  });

  if (defined) return <MeasureDefined measure={defined} />;
  return (
    <>
      <MeasureCrumbs />
      {draft.head}
      <Page title="Define a measure" hasError={draft.hasError}>
        <div className="app-column">
          <MeasureForm
            draft={draft}
            isNew
            themes={usedIn(query.data, "theme")}
            services={usedIn(query.data, "leadService")}
          />
        </div>
      </Page>
    </>
  );
}

function MeasureDefined({ measure: { code, title } }: { measure: Indicator }) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Measure defined">
          {code}
          <br />
          {title}
        </ConfirmationPanel>
        <h2 className="govuk-heading-m">What happens next</h2>
        <p className="govuk-body">
          Nobody sees it until it stands on a scorecard, and it is not rated until a target is set.
        </p>
        <p className="govuk-body">
          <Link to="/measures/$indicator" params={{ indicator: code }} className="govuk-link">
            Go to the measure
          </Link>
        </p>
        <p className="govuk-body">
          <Link to="/measures/new" reloadDocument className="govuk-link">
            Define another measure
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
