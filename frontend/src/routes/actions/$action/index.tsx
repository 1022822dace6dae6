import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { actionQuery } from "#/api/actions";
import { client, versioned } from "#/api/client";
import { keys } from "#/api/keys";
import { may, requirePermission } from "#/app/permissions";
import { ActionCrumbs } from "#/features/actions/ActionCrumbs";
import { ActionHistory, ActionView } from "#/features/actions/ActionView";
import { type ActionAct, actionDoneWords, fieldOfPointer } from "#/features/actions/action-texts";
import { StepForm } from "#/features/actions/StepForm";
import { Page } from "#/ui/Page";
import { useStanding } from "#/ui/use-standing";
import { wasDone } from "#/ui/was-done";

export const Route = createFileRoute("/actions/$action/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(actionQuery(params.action)),
  component: Action,
});

function Action() {
  const { action } = Route.useParams();
  // The key throws away what was typed when the address changes to another action.
  return <ActionPage key={action} reference={action} />;
}

function ActionPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const me = Route.useRouteContext({ select: (context) => context.me });
  const query = useSuspenseQuery(actionQuery(reference));
  const { data: action, etag } = query.data;

  const act = useMutation({
    mutationFn: (wanted: ActionAct) => send(reference, etag, wanted),
    onSuccess: (changed) => {
      cache.setQueryData(actionQuery(reference).queryKey, changed);
      void cache.invalidateQueries({ queryKey: keys.actionLists });
    },
  });

  const standing = useStanding({
    what: "action",
    write: act,
    done: act.isSuccess ? actionDoneWords(act.variables.action) : undefined,
    onReload: query.refetch,
    fieldIdOf: fieldOfPointer,
  });
  return (
    <>
      <ActionCrumbs />
      {standing.head}
      <Page
        title={`Action ${reference}`}
        caption={action.clinicTitle ?? `Recommendation ${action.recommendationCited}`}
        hasError={standing.hasError}
      >
        <div className="app-column">
          <ActionView action={action} />
          <StepForm
            action={action}
            busy={act.isPending}
            errorOf={standing.errorOf}
            onAct={(wanted) => wasDone(act.mutateAsync(wanted))}
            onRefused={standing.refuse}
          />
          <ActionHistory action={action} />
          {may(me, "clinics:arrange") ? (
            <p className="govuk-body">
              <Link to="/actions/$action/redact" params={{ action: reference }} className="govuk-link">
                Take out what names a person
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}

function send(reference: string, etag: string, act: ActionAct) {
  const params = { path: { action: reference }, header: { "If-Match": etag } };
  switch (act.action) {
    case "REPORT":
      return versioned(client.POST("/actions/{action}/progress", { params, body: act.progress }));
    case "COMPLETE":
      return versioned(
        client.POST("/actions/{action}/completion", { params, body: { evidence: act.evidence } }),
      );
    case "DROP":
      return versioned(client.POST("/actions/{action}/drop", { params, body: { reason: act.reason } }));
  }
}
