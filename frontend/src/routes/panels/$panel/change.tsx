import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { allBut, keys } from "#/api/keys";
import { panelQuery } from "#/api/panels";
import { peopleQuery } from "#/api/people";
import { requirePermission } from "#/app/permissions";
import { PanelForm } from "#/features/clinics/PanelForm";
import { PanelCrumbs } from "#/features/clinics/PanelView";
import { checkClosure, type Panel, panelForm, panelLimits, panelPlanOf } from "#/features/clinics/panel";
import { withInvited } from "#/features/clinics/people";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { useEnding } from "#/ui/use-ending";

export const Route = createFileRoute("/panels/$panel/change")({
  beforeLoad: ({ context }) => requirePermission(context.me, "clinics:arrange"),
  loader: ({ context: { queryClient }, params: { panel } }) =>
    Promise.all([
      queryClient.ensureQueryData(peopleQuery),
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...panelQuery(panel), staleTime: 0 }),
    ]),
  component: ChangePanel,
});

function ChangePanel() {
  const { panel } = Route.useParams();
  // The key throws away what was typed when the address changes to another panel.
  return <ChangePage key={panel} reference={panel} />;
}

function ChangePage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(panelQuery(reference));
  const { data: panel, etag } = query.data;
  const people = withInvited(useSuspenseQuery(peopleQuery).data, panel.members);
  const path = { panel: reference };
  const taken = (answer: typeof query.data) => {
    cache.setQueryData(panelQuery(reference).queryKey, answer);
    void cache.invalidateQueries(allBut(keys.panel(reference)));
  };
  const form = panelForm<Panel>(
    "The panel is changed, and so is who is invited to its meetings to come",
    (subject) => people.find((person) => person.subject === subject)?.name ?? subject,
  );
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, known = "") =>
      versioned(
        client.PUT("/panels/{panel}", {
          params: { path, header: { "If-Match": known } },
          body: panelPlanOf(typed),
        }),
      ),
    onSaved: taken,
    onReload: query.refetch,
  });
  const ending = useEnding(
    {
      what: "panel",
      done: "The panel is closed: no meeting can be booked for it any more",
      words: { send: "Close this panel", sending: "Closing the panel" },
      label: "Why is it closed?",
      hint: "Members read it. Meetings that are booked stay booked.",
      limit: panelLimits.reason.most,
      check: checkClosure,
      write: (reason) =>
        versioned(
          client.POST("/panels/{panel}/closure", {
            params: { path, header: { "If-Match": etag } },
            body: { reason },
          }),
        ),
      onEnded: taken,
      onReload: query.refetch,
    },
    draft,
  );
  return (
    <>
      <PanelCrumbs panel={panel} />
      {ending.head}
      <Page title="Change the panel" caption={`${panel.title} (${reference})`} hasError={ending.hasError}>
        <div className="app-column">
          {panel.actions.includes("CHANGE") ? (
            <PanelForm
              draft={draft}
              people={people}
              button={{ send: "Save changes", sending: "Saving the changes" }}
            />
          ) : (
            <>
              <p className="govuk-body">This panel is closed and can no longer be changed.</p>
              {draft.unsent}
            </>
          )}
          {panel.actions.includes("CLOSE") ? ending.form : null}
        </div>
      </Page>
    </>
  );
}
