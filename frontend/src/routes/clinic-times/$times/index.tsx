import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { proposalQuery } from "#/api/clinic-times";
import { allBut } from "#/api/keys";
import { may, requirePermission } from "#/app/permissions";
import { Agenda } from "#/features/clinics/ClinicView";
import { type Answers, TimesAnswers } from "#/features/clinics/TimesAnswers";
import { SideBySide, TimesCrumbs, TimesHead } from "#/features/clinics/TimesView";
import { timesToCome } from "#/features/clinics/times";
import { Page } from "#/ui/Page";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";
import { wasDone } from "#/ui/was-done";

export const Route = createFileRoute("/clinic-times/$times/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context: { queryClient }, params: { times } }) =>
    // Fresh, as nobody is to answer a time that was withdrawn.
    queryClient.fetchQuery({ ...proposalQuery(times), staleTime: 0 }),
  component: Times,
});

function Times() {
  const { times } = Route.useParams();
  // The key throws away what was chosen when the address changes to other times.
  return <TimesPage key={times} reference={times} />;
}

function TimesPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(proposalQuery(reference));
  const proposal = query.data.data;
  const me = Route.useRouteContext({ select: (context) => context.me });
  const refused = useRefused();
  const answer = useMutation({
    mutationFn: (answers: Answers) =>
      versioned(
        client.PUT("/clinic-times/{times}/answer", {
          params: { path: { times: reference } },
          body: { answers },
        }),
      ),
    onSuccess: async (changed) => {
      const { queryKey } = proposalQuery(reference);
      cache.setQueryData(queryKey, changed);
      await cache.invalidateQueries(allBut(queryKey));
    },
  });
  const now = new Date();
  const toCome = timesToCome(proposal.times, now);
  return (
    <>
      <TimesCrumbs />
      {refused.summary ?? (
        <WriteOutcome
          what="proposal"
          problem={answer.error}
          success={
            answer.isSuccess ? "Your answer is kept. You can change it until a time is booked." : undefined
          }
          attempt={answer.submittedAt}
          onReload={async () => {
            await query.refetch();
            answer.reset();
          }}
        />
      )}
      <Page
        title={proposal.title}
        caption={`Times proposed for a clinic ${reference}`}
        hasError={Boolean(refused.summary) || Boolean(answer.error)}
      >
        <div className="app-column">
          <TimesHead proposal={proposal} />
          {proposal.actions.includes("ANSWER") ? (
            <section aria-labelledby="mine-heading">
              <h2 className="govuk-heading-m" id="mine-heading">
                Which times suit you?
              </h2>
              {toCome.length > 0 ? (
                <TimesAnswers
                  times={toCome}
                  busy={answer.isPending}
                  errorOf={refused.errorOf}
                  onRefused={(errors) => {
                    answer.reset();
                    refused.refuse(errors);
                  }}
                  onAnswer={(answers) => wasDone(answer.mutateAsync(answers))}
                />
              ) : (
                <p className="govuk-body">No time to choose from is left.</p>
              )}
            </section>
          ) : null}
        </div>
        {proposal.asked ? <SideBySide proposal={proposal} now={now} /> : null}
        <div className="app-column">
          {proposal.actions.includes("CHANGE") ? (
            <p className="govuk-body">
              <Link to="/clinic-times/$times/change" params={{ times: reference }} className="govuk-link">
                Change the times or who is asked, or call them off
              </Link>
            </p>
          ) : null}
          <Agenda requests={proposal.requests} ofPanel={proposal.panel !== undefined} />
          {may(me, "clinics:arrange") ? (
            <p className="govuk-body">
              <Link to="/clinic-times/$times/redact" params={{ times: reference }} className="govuk-link">
                Take out what names a person
              </Link>
            </p>
          ) : null}
        </div>
      </Page>
    </>
  );
}
