import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { actionsQuery } from "#/api/actions";
import { clinicsQuery } from "#/api/clinics";
import { committeeQuery, committeeRemitQuery, workProgrammeQuery } from "#/api/committees";
import { requestsQuery } from "#/api/requests";
import { may, requirePermission } from "#/app/permissions";
import { ActionList } from "#/features/actions/ActionList";
import { ClinicList } from "#/features/clinics/ClinicList";
import { toComeAndOver } from "#/features/clinics/clinic";
import { CommitteesCrumbs } from "#/features/committees/CommitteeCrumbs";
import { CommitteeRequests } from "#/features/committees/CommitteeRequests";
import { CommitteeHead, NextMeetings } from "#/features/committees/CommitteeView";
import { WaitingList } from "#/features/committees/WaitingList";
import { waiting } from "#/features/committees/waiting";
import { RemitSection } from "#/features/remits/RemitSection";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";

export const Route = createFileRoute("/committees/$committee/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "requests:read"),
  loader: ({ context: { queryClient }, params: { committee } }) =>
    Promise.all([
      queryClient.ensureQueryData(committeeQuery(committee)),
      queryClient.ensureQueryData(workProgrammeQuery(committee)),
      // What came later would move the rest from under the pointer: a prefetch never fails.
      queryClient.prefetchQuery(requestsQuery({ committee })),
      queryClient.prefetchQuery(clinicsQuery({ committee, state: "PLANNED" })),
      queryClient.prefetchQuery(actionsQuery({ committee, state: "OPEN" })),
      queryClient.prefetchQuery(committeeRemitQuery(committee)),
    ]),
  component: CommitteePage,
});

function CommitteePage() {
  const { committee: code } = Route.useParams();
  const { data: committee } = useSuspenseQuery(committeeQuery(code)).data;
  const programme = useSuspenseQuery(workProgrammeQuery(code)).data;
  const requests = useQuery(requestsQuery({ committee: code }));
  const clinics = useQuery(clinicsQuery({ committee: code, state: "PLANNED" }));
  const actions = useQuery(actionsQuery({ committee: code, state: "OPEN" }));
  const remit = useQuery(committeeRemitQuery(code));
  const me = Route.useRouteContext({ select: (context) => context.me });
  const now = new Date();
  const keeps = committee.actions.includes("PUT_ON_PROGRAMME");
  return (
    <>
      <CommitteesCrumbs />
      <Page title={committee.title} caption="Committee">
        <div className="app-column">
          {keeps && requests.data && actions.data ? (
            <WaitingList committee={code} waiting={waiting(programme, requests.data, actions.data, now)} />
          ) : null}
          <CommitteeHead committee={committee} />
          <NextMeetings committee={committee} programme={programme} now={now} />
          <Listed what="What falls under it" id="remit" heading="What falls under it" query={remit}>
            {remit.data ? <RemitSection remit={remit.data.data} /> : null}
            {may(me, "committees:arrange") ? (
              <p className="govuk-body">
                <Link to="/committees/$committee/remit" params={{ committee: code }} className="govuk-link">
                  Say what falls under it
                </Link>
              </p>
            ) : null}
          </Listed>
          <Listed what="Its requests" id="requests" heading="Deep-dive requests" query={requests}>
            {requests.data ? <CommitteeRequests requests={requests.data} /> : null}
          </Listed>
          <Listed what="Its clinics" id="clinics" heading="Performance clinics to come" query={clinics}>
            {clinics.data && toComeAndOver(clinics.data, now).toCome.length > 0 ? (
              <ClinicList clinics={toComeAndOver(clinics.data, now).toCome} now={now} />
            ) : (
              <p className="govuk-body">No clinic on what concerns this committee is to come.</p>
            )}
          </Listed>
          <Listed what="Its actions" id="actions" heading="Actions due or overdue" query={actions}>
            {actions.data && actions.data.length > 0 ? (
              <ActionList actions={actions.data} level={3} withSource />
            ) : (
              <p className="govuk-body">No action from a clinic on what concerns this committee is open.</p>
            )}
          </Listed>
          <p className="govuk-body">
            <Link to="/committees" className="govuk-link">
              All committees
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}

interface ListedProps {
  /** What is not there, where it could not be read. */
  what: string;
  id: string;
  heading: string;
  query: { data?: unknown; error: unknown; refetch: () => unknown };
  children: ReactNode;
}

/** One part of the page, which may come later than the rest. */
function Listed({ what, id, heading, query, children }: ListedProps) {
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        {heading}
      </h2>
      {query.data ? (
        children
      ) : query.error ? (
        <ListProblem what={what} problem={query.error} onRetry={query.refetch} />
      ) : (
        <p className="govuk-body">Loading them.</p>
      )}
    </section>
  );
}
