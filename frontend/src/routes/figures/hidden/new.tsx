import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { policyListQuery } from "#/api/disclosure";
import { keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { PolicyForm } from "#/features/disclosure/PolicyForm";
import {
  type DisclosurePolicy,
  policyForm,
  policyFrom,
  type TypedPolicy,
} from "#/features/disclosure/policy";
import { FigureCrumbs } from "#/features/figures/FigureCrumbs";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/figures/hidden/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "indicators:write"),
  loader: ({ context }) => context.queryClient.ensureQueryData(policyListQuery),
  component: NewPolicy,
});

const form = policyForm<Partial<DisclosurePolicy>>("The policy is set");

function NewPolicy() {
  const cache = useQueryClient();
  const attempt = useAttemptKey();
  const { items, sources } = useSuspenseQuery(policyListQuery).data;
  const [added, setAdded] = useState<DisclosurePolicy>();
  const draft = useDraft<Partial<DisclosurePolicy>, TypedPolicy>(form, {
    saved: { data: {} },
    write: async (typed) => {
      const body = policyFrom(typed);
      const answer = await versioned(
        client.POST("/disclosure-policies", {
          params: { header: { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) } },
          body,
        }),
      );
      setAdded(answer.data);
      return answer;
    },
    onSaved: () => cache.invalidateQueries({ queryKey: keys.disclosurePolicies }),
    onReload: async () => {},
  });

  if (added) {
    return (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title="Policy set">{added.source}</ConfirmationPanel>
          <p className="govuk-body">{added.words}</p>
          <p className="govuk-body">
            <Link to="/figures/hidden/$policy" params={{ policy: added.reference }} className="govuk-link">
              See which figures it hides
            </Link>
          </p>
        </div>
      </TakesFocus>
    );
  }
  return (
    <>
      <FigureCrumbs>
        <Link to="/figures/hidden" className="govuk-breadcrumbs__link">
          What is hidden
        </Link>
      </FigureCrumbs>
      {draft.head}
      <Page title="Set a policy for a source" hasError={draft.hasError}>
        <div className="app-column">
          <PolicyForm
            draft={draft}
            sources={sources.map(({ source }) => source).filter((each) => !isTaken(each, items))}
          />
        </div>
      </Page>
    </>
  );
}

function isTaken(source: string, items: readonly DisclosurePolicy[]) {
  return items.some((each) => each.source.toLowerCase() === source.toLowerCase());
}
