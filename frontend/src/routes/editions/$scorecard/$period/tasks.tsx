import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client } from "#/api/client";
import { editionTasksQuery } from "#/api/editions";
import { may, requirePermission } from "#/app/permissions";
import { EditionCrumbs } from "#/features/editions/EditionCrumbs";
import { revisionSearch } from "#/features/editions/revision";
import { EditionTasksView } from "#/features/editions/tasks/EditionTasksView";
import { RemindButton } from "#/features/editions/tasks/RemindButton";
import { NotificationBanner } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { TakesFocus } from "#/ui/TakesFocus";

export const Route = createFileRoute("/editions/$scorecard/$period/tasks")({
  validateSearch: revisionSearch,
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read-unpublished"),
  loaderDeps: ({ search: { revision } }) => ({ revision }),
  // Fresh, as others write meanwhile.
  loader: ({ context, params: { scorecard, period }, deps: { revision } }) =>
    context.queryClient.fetchQuery({ ...editionTasksQuery(scorecard, period, revision), staleTime: 0 }),
  component: Tasks,
});

function Tasks() {
  const place = { ...Route.useParams(), ...Route.useSearch() };
  const { scorecard, period, revision } = place;
  const { me } = Route.useRouteContext();
  const { data: tasks } = useSuspenseQuery(editionTasksQuery(scorecard, period, revision));
  const attempt = useAttemptKey();
  const [sent, setSent] = useState(0);
  const remind = useMutation({
    mutationFn: async (service: string) =>
      (
        await client.POST("/scorecards/{scorecard}/editions/{period}/reminders", {
          params: {
            path: { scorecard, period },
            query: { revision },
            header: { "Idempotency-Key": attempt.keyFor(JSON.stringify([sent, revision, service])) },
          },
          body: { service },
        })
      ).data,
    // The next press is another reminder.
    onSuccess: () => setSent(sent + 1),
  });
  const chases = may(me, "editions:prepare") && tasks.state === "DRAFT";
  return (
    <>
      <EditionCrumbs place={place} edition={tasks} />
      {remind.error ? <ProblemSummary key={remind.submittedAt} problem={remind.error} /> : null}
      {remind.data ? (
        <TakesFocus key={remind.submittedAt}>
          <NotificationBanner success={remind.data.recipients > 0}>
            <p className="govuk-notification-banner__heading">{remind.data.text}</p>
          </NotificationBanner>
        </TakesFocus>
      ) : null}
      <Page
        title="What each service still owes"
        caption={`${tasks.scorecardTitle}, ${tasks.periodLabel}`}
        hasError={Boolean(remind.error)}
      >
        <EditionTasksView
          tasks={tasks}
          typesFigures={may(me, "figures:write", "figures:write-own")}
          everyService={may(me, "editions:prepare", "editions:approve")}
          remindOf={
            chases
              ? ({ service = "", name }) => (
                  <RemindButton
                    service={name}
                    busy={remind.isPending && remind.variables === service}
                    onRemind={() => remind.mutate(service)}
                  />
                )
              : undefined
          }
        />
      </Page>
    </>
  );
}
