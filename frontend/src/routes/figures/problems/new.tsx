import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { policyListQuery } from "#/api/disclosure";
import { areasQuery } from "#/api/figures";
import { keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { ProblemForm } from "#/features/problems/ProblemForm";
import {
  type KnownProblem,
  problemForm,
  problemFrom,
  type TypedProblem,
  yearWords,
} from "#/features/problems/problem";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/figures/problems/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(areasQuery), queryClient.ensureQueryData(policyListQuery)]),
  component: NewProblem,
});

const form = problemForm<Partial<KnownProblem>>("The known problem is added");

function NewProblem() {
  const cache = useQueryClient();
  const attempt = useAttemptKey();
  const areas = useSuspenseQuery(areasQuery).data;
  const { sources } = useSuspenseQuery(policyListQuery).data;
  const [added, setAdded] = useState<KnownProblem>();
  const draft = useDraft<Partial<KnownProblem>, TypedProblem>(form, {
    saved: { data: {} },
    write: async (typed) => {
      const body = problemFrom(typed);
      const answer = await versioned(
        client.POST("/known-problems", {
          params: { header: { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) } },
          body,
        }),
      );
      setAdded(answer.data);
      return answer;
    },
    onSaved: () => cache.invalidateQueries({ queryKey: keys.knownProblems }),
    onReload: async () => {},
  });

  if (added) {
    return (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title="Known problem added">
            {added.areaName}, {added.source}, {yearWords(added.year)}
          </ConfirmationPanel>
          <p className="govuk-body">
            <Link to="/figures/problems" className="govuk-link">
              All known problems
            </Link>
          </p>
        </div>
      </TakesFocus>
    );
  }
  return (
    <>
      <FigureCrumbs>
        <Link to="/figures/problems" className="govuk-breadcrumbs__link">
          Known problems
        </Link>
      </FigureCrumbs>
      {draft.head}
      <Page title="Add a known problem" hasError={draft.hasError}>
        <div className="app-column">
          <ProblemForm draft={draft} areas={areas} sources={sources.map(({ source }) => source)} />
        </div>
      </Page>
    </>
  );
}
