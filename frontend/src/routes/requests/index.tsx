import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { governanceContactQuery } from "#/api/general-queries";
import { requestsQuery } from "#/api/requests";
import { may, requirePermission } from "#/app/permissions";
import { AskTheAdviser } from "#/features/queries/Adviser";
import { RequestList } from "#/features/requests/RequestList";
import { requestFilter, type Show, showChoices, shows } from "#/features/requests/shown-requests";
import { Page } from "#/ui/Page";
import { SubNavigation, SubNavigationLink } from "#/ui/SubNavigation";

export const Route = createFileRoute("/requests/")({
  validateSearch: z.object({ show: z.catch(z.optional(z.enum(shows)), undefined) }),
  beforeLoad: ({ context, search }) => {
    requirePermission(context.me, "requests:read");
    return { show: search.show ?? firstFor(context.me) };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, show } }) =>
    queryClient.ensureQueryData(requestsQuery(requestFilter(show))),
  component: Requests,
});

type Person = Parameters<typeof may>[0];

// Each person starts with what waits for them: members with their own, governance with what is undecided.
function firstFor(me: Person): Show {
  if (may(me, "requests:triage")) return "waiting";
  if (may(me, "requests:answer")) return "accepted";
  return may(me, "requests:raise") ? "mine" : "all";
}

function Requests() {
  const { me, show } = Route.useRouteContext();
  const requests = useSuspenseQuery(requestsQuery(requestFilter(show))).data;
  // The list does not wait for whom else one may ask.
  const contact = useQuery({ ...governanceContactQuery, enabled: may(me, "requests:raise") }).data?.data;
  const choices = showChoices(
    may(me, "requests:raise"),
    may(me, "requests:answer"),
    may(me, "answers:agree"),
  );
  const { empty } = choices.find((choice) => choice.show === show) ?? {
    empty: "There are no requests here.",
  };
  return (
    <Page title="Deep-dive requests">
      <p className="govuk-body app-column">
        A deep dive is a closer look at a measure that a member has asked for. Every request that you may see
        is listed here with what became of it.
      </p>
      {may(me, "requests:raise") ? (
        <AskTheAdviser contact={contact ?? {}} />
      ) : (
        <p className="govuk-body">
          <Link to="/queries" className="govuk-link">
            General questions, about no measure
          </Link>
        </p>
      )}
      {may(me, "requests:triage") ? (
        <p className="govuk-body">
          <Link to="/requests/queue" className="govuk-link">
            What is waiting, by deadline
          </Link>
        </p>
      ) : null}
      <SubNavigation label="Which requests">
        {choices.map(({ show: other, label }) => (
          <SubNavigationLink key={other} to="/requests" search={{ show: other }} current={other === show}>
            {label}
          </SubNavigationLink>
        ))}
      </SubNavigation>
      {requests.length > 0 ? <RequestList requests={requests} /> : <p className="govuk-body">{empty}</p>}
      {requests.length === 0 && show === "mine" && may(me, "requests:raise") ? (
        <p className="govuk-body">
          To ask for one, open a measure on a <Link to="/scorecards">published scorecard</Link> and choose
          “Request a deep dive”.
        </p>
      ) : null}
    </Page>
  );
}
