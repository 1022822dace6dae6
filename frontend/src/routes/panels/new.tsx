import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { keys } from "#/api/keys";
import { panelQuery } from "#/api/panels";
import { peopleQuery } from "#/api/people";
import { requirePermission } from "#/app/permissions";
import { PanelForm } from "#/features/clinics/PanelForm";
import { PanelSetUp } from "#/features/clinics/PanelSetUp";
import { PanelCrumbs } from "#/features/clinics/PanelView";
import { noPanel, type Panel, panelForm, panelPlanOf, type SetUp } from "#/features/clinics/panel";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/panels/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context }) => context.queryClient.ensureQueryData(peopleQuery),
  component: NewPanel,
});

const form = panelForm<Panel | SetUp>("The panel is set up", (subject) => subject);

function NewPanel() {
  const cache = useQueryClient();
  const people = useSuspenseQuery(peopleQuery).data;
  const attempt = useAttemptKey();
  const [done, setDone] = useState<Panel>();
  const draft = useDraft(form, {
    saved: { data: noPanel },
    write: async (typed) => {
      const body = panelPlanOf(typed);
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      const answer = await versioned(client.POST("/panels", { params: { header }, body }));
      cache.setQueryData(panelQuery(answer.data.reference).queryKey, answer);
      setDone(answer.data);
      return answer;
    },
    onSaved: () => void cache.invalidateQueries({ queryKey: keys.panels }),
    onReload: () => cache.invalidateQueries({ queryKey: keys.panels }),
  });
  if (done) return <PanelSetUp panel={done} />;
  return (
    <>
      <PanelCrumbs />
      {draft.head}
      <Page title="Set up a panel" hasError={draft.hasError}>
        <div className="app-column">
          <PanelForm
            draft={draft}
            people={people}
            button={{ send: "Set up the panel", sending: "Setting up the panel" }}
          />
        </div>
      </Page>
    </>
  );
}
