import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { client, versioned } from "#/api/client";
import { keys } from "#/api/keys";
import { scorecardQuery, scorecardsQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { DefinitionForm } from "#/features/scorecards/DefinitionForm";
import { definition, type Scorecard } from "#/features/scorecards/definition";
import {
  firstScorecard,
  type MadeScorecard,
  scorecardForm,
  type TypedScorecard,
} from "#/features/scorecards/new-scorecard";
import { PeriodsOfScorecard } from "#/features/scorecards/PeriodsOfScorecard";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/scorecards/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  // Fresh, so that nobody chooses a code that another has taken.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...scorecardsQuery, staleTime: 0 }),
  component: NewScorecard,
});

function NewScorecard() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(scorecardsQuery);
  const [made, setMade] = useState<Scorecard>();
  const form = scorecardForm(query.data.items.map(({ code }) => code));
  const draft = useDraft<MadeScorecard, TypedScorecard>(form, {
    saved: { data: firstScorecard },
    write: async (typed) => {
      const { frequency, yearType } = typed;
      if (!frequency || !yearType) throw new Error("Not checked");
      const answer = await versioned(
        client.PUT("/scorecards/{scorecard}", {
          params: { path: { scorecard: typed.code.trim() }, header: { "If-None-Match": "*" } },
          body: definition(typed, { frequency, yearType }),
        }),
      );
      cache.setQueryData(scorecardQuery(answer.data.code).queryKey, answer);
      setMade(answer.data);
      return answer;
    },
    onSaved: () => void cache.invalidateQueries({ queryKey: keys.scorecards }),
    onReload: query.refetch,
  });

  if (made) return <ScorecardMade scorecard={made} />;
  return (
    <>
      <Breadcrumbs>
        <Link to="/" className="govuk-breadcrumbs__link">
          Home
        </Link>
        <Link to="/scorecards" className="govuk-breadcrumbs__link">
          Scorecards
        </Link>
      </Breadcrumbs>
      {draft.head}
      <Page title="Make a scorecard" hasError={draft.hasError}>
        <div className="app-column">
          <DefinitionForm
            draft={draft}
            button={{ send: "Make the scorecard", sending: "Making the scorecard" }}
          >
            <PeriodsOfScorecard draft={draft} />
          </DefinitionForm>
        </div>
      </Page>
    </>
  );
}

function ScorecardMade({ scorecard: { code, title } }: { scorecard: Scorecard }) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Scorecard made">{title}</ConfirmationPanel>
        <h2 className="govuk-heading-m">What happens next</h2>
        <p className="govuk-body">Nobody reads it until an edition is published. It has no measures yet.</p>
        <p className="govuk-body">
          <Link to="/scorecards/$scorecard/measures" params={{ scorecard: code }} className="govuk-link">
            Choose its measures
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
