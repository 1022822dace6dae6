import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { actionsQuery } from "#/api/actions";
import { proposalsQuery } from "#/api/clinic-times";
import { clinicsQuery } from "#/api/clinics";
import { committeesQuery } from "#/api/committees";
import { governanceContactQuery } from "#/api/general-queries";
import { homeQuery } from "#/api/home";
import { recommendationsQuery } from "#/api/recommendations";
import { requestsQuery } from "#/api/requests";
import { scorecardsQuery } from "#/api/scorecards";
import { serviceQuery } from "#/api/service";
import { meQuery } from "#/api/session";
import { setUpQuery } from "#/api/set-up";
import { may, requireSignIn } from "#/app/permissions";
import { toComeAndOver } from "#/features/clinics/clinic";
import { GivenRequests } from "#/features/home/GivenRequests";
import { HandedOver } from "#/features/home/HandedOver";
import { HomeFollowed, HomeMoves, HomeStanding } from "#/features/home/HomeView";
import { LedRecommendations } from "#/features/home/LedRecommendations";
import { CommitteeRequestLines, MyCommittees } from "#/features/home/MyCommittees";
import { NextClinic } from "#/features/home/NextClinic";
import { NextEditions } from "#/features/home/NextEditions";
import { NoRole } from "#/features/home/NoRole";
import { OpenRequests } from "#/features/home/OpenRequests";
import { OpenWindows } from "#/features/home/OpenWindows";
import { OwnedActions } from "#/features/home/OwnedActions";
import { Published } from "#/features/home/Published";
import { ScorecardLines } from "#/features/home/ScorecardLines";
import { SetUp } from "#/features/home/SetUp";
import { isSetUp } from "#/features/home/set-up";
import { TimesToAnswer } from "#/features/home/TimesToAnswer";
import { AskTheAdviser } from "#/features/queries/Adviser";
import { byPublication } from "#/features/scorecards/ScorecardList";
import { londonDay } from "#/ui/dates";
import { InPieces } from "#/ui/InPieces";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";
import { MyTasks } from "./-MyTasks";

export const Route = createFileRoute("/")({
  beforeLoad: ({ context }) => requireSignIn(context.me),
  loader: async ({ context: { queryClient, me } }) => {
    if (may(me, "editions:read")) {
      await Promise.all([
        queryClient.ensureQueryData(homeQuery),
        queryClient.ensureQueryData(scorecardsQuery),
      ]);
    }
  },
  component: Home,
});

const myRequests = requestsQuery({ mine: true });

function Home() {
  const me = useQuery(meQuery).data ?? null;
  requireSignIn(me);
  return (
    <Page title="What is new">
      <InPieces first={4}>
        <NoRole me={me} />
        {may(me, "editions:read") ? <Standing /> : null}
        {may(me, "scorecards:write") ? <WhatToSetUp /> : null}
        <MyTasks me={me} />
        {may(me, "editions:read") ? <Moves /> : null}
        <div className="app-home app-home--columns">
          {may(me, "editions:read") ? <Followed /> : null}
          {may(me, "requests:raise") ? <MyRequests /> : null}
          {may(me, "requests:answer") && !may(me, "requests:raise") ? <GivenToMe /> : null}
          {may(me, "answers:agree") ? <ToAgree /> : null}
          {may(me, "requests:read") ? <Committees /> : null}
          {may(me, "editions:read") ? <WhenItComes canRaise={may(me, "requests:raise")} /> : null}
          {may(me, "requests:read") ? <ClinicsAndActions /> : null}
          {may(me, "editions:read") ? <WhatIsNew /> : null}
        </div>
      </InPieces>
      {may(me, "indicators:write") ? (
        <p className="govuk-body">
          <Link to="/measures" className="govuk-link">
            What is measured, with each measure’s definition and targets
          </Link>
        </p>
      ) : null}
      {may(me, "access:read") ? (
        <p className="govuk-body">
          <Link to="/administration/access" className="govuk-link">
            What each role and group means here
          </Link>
        </p>
      ) : null}
      {may(me, "webhooks:manage") ? (
        <p className="govuk-body">
          <Link to="/administration/webhooks" className="govuk-link">
            Which other systems are told of what happens
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

function Standing() {
  return <HomeStanding standing={useSuspenseQuery(homeQuery).data.standing} />;
}

/** Asked only while nothing is published: afterwards there is nothing of it to show. */
function WhatToSetUp() {
  const scorecards = useQuery(scorecardsQuery).data?.items;
  const service = useQuery(serviceQuery).data;
  const wanted = scorecards !== undefined && !isSetUp(scorecards);
  const soFar = useQuery({ ...setUpQuery, staleTime: 0, enabled: wanted });
  if (!wanted) return null;
  if (soFar.error) {
    return <ListProblem what="What is left to set up" problem={soFar.error} onRetry={soFar.refetch} />;
  }
  return soFar.data && service ? (
    <SetUp council={service.council.name} soFar={{ ...soFar.data, scorecards }} />
  ) : null;
}

function Moves() {
  return <HomeMoves home={useSuspenseQuery(homeQuery).data} />;
}

function Followed() {
  return <HomeFollowed followed={useSuspenseQuery(homeQuery).data.followed} />;
}

/** Until when one can ask, and what comes next. */
function WhenItComes({ canRaise }: { canRaise: boolean }) {
  const { items } = useSuspenseQuery(scorecardsQuery).data;
  const now = new Date();
  return (
    <>
      <OpenWindows scorecards={items} now={now} canRaise={canRaise} />
      <NextEditions scorecards={items} today={londonDay(now)} />
    </>
  );
}

function WhatIsNew() {
  const home = useSuspenseQuery(homeQuery).data;
  return (
    <>
      <HandedOver lines={home.handedOver} />
      <Published {...home} />
      <ScorecardLines scorecards={byPublication(useSuspenseQuery(scorecardsQuery).data.items)} />
    </>
  );
}

/** Nothing is said of clinics while there are none, nor of actions and recommendations to whom none was given. */
function ClinicsAndActions() {
  const planned = useQuery(clinicsQuery({ state: "PLANNED" }));
  const proposals = useQuery(proposalsQuery({ state: "OPEN", mine: true }));
  const actions = useQuery(actionsQuery({ mine: true, state: "OPEN" }));
  const led = useQuery(recommendationsQuery({ mine: true }));
  return (
    <>
      {proposals.error ? (
        <ListProblem what="Times proposed to you" problem={proposals.error} onRetry={proposals.refetch} />
      ) : (
        <TimesToAnswer proposals={proposals.data ?? []} />
      )}
      {planned.error ? (
        <ListProblem what="Performance clinics" problem={planned.error} onRetry={planned.refetch} />
      ) : (
        <NextClinic clinics={toComeAndOver(planned.data ?? [], new Date()).toCome} />
      )}
      {actions.error ? (
        <ListProblem what="Actions you own" problem={actions.error} onRetry={actions.refetch} />
      ) : (
        <OwnedActions actions={actions.data ?? []} />
      )}
      {led.error ? (
        <ListProblem what="Recommendations you lead on" problem={led.error} onRetry={led.refetch} />
      ) : (
        <LedRecommendations recommendations={led.data ?? []} />
      )}
    </>
  );
}

function Committees() {
  const committees = useQuery(committeesQuery);
  if (committees.error) {
    return <ListProblem what="Your committees" problem={committees.error} onRetry={committees.refetch} />;
  }
  const mine = (committees.data ?? []).filter((committee) => committee.mine);
  return (
    <>
      <MyCommittees mine={mine} />
      {mine.map(({ code, title }) => (
        <RequestsOf key={code} code={code} title={title} />
      ))}
    </>
  );
}

function RequestsOf({ code, title }: { code: string; title: string }) {
  const requests = useQuery(requestsQuery({ committee: code }));
  if (requests.error) {
    return <ListProblem what={`Requests to ${title}`} problem={requests.error} onRetry={requests.refetch} />;
  }
  return <CommitteeRequestLines code={code} title={title} requests={requests.data ?? []} />;
}

/** Nothing is said to whom nothing was given. */
function GivenToMe() {
  const requests = useQuery(myRequests);
  if (requests.error) {
    return <ListProblem what="Requests given to you" problem={requests.error} onRetry={requests.refetch} />;
  }
  return <GivenRequests requests={requests.data ?? []} />;
}

function ToAgree() {
  const requests = useQuery(requestsQuery({ answerDraft: "SUBMITTED" }));
  if (requests.error) {
    return <ListProblem what="Answers to agree" problem={requests.error} onRetry={requests.refetch} />;
  }
  return (
    <GivenRequests
      requests={requests.data ?? []}
      heading="Written answers for you to agree"
      headingId="agree-heading"
    />
  );
}

function MyRequests() {
  const requests = useQuery(myRequests);
  const contact = useQuery(governanceContactQuery);
  return (
    <section aria-labelledby="my-requests">
      <h2 className="govuk-heading-m app-home__heading" id="my-requests">
        My deep-dive requests
      </h2>
      {requests.data ? (
        <OpenRequests requests={requests.data} />
      ) : requests.error ? (
        <ListProblem what="Your requests" problem={requests.error} onRetry={requests.refetch} />
      ) : (
        <p className="govuk-body">Loading your requests.</p>
      )}
      {contact.data ? <AskTheAdviser contact={contact.data.data} /> : null}
    </section>
  );
}
