import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { committeeQuery, meetingQuery } from "#/api/committees";
import { allBut, keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { CommitteeCrumbs } from "#/features/committees/CommitteeCrumbs";
import { type Meeting, meetingInWords } from "#/features/committees/committee";
import { MeetingForm } from "#/features/committees/MeetingForm";
import { type Arranged, meetingForm, meetingPlanOf, noMeeting } from "#/features/committees/meeting-form";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { Page } from "#/ui/Page";
import { TakesFocus } from "#/ui/TakesFocus";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/committees/$committee/meetings/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "committees:arrange"),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(committeeQuery(params.committee)),
  component: NewMeeting,
});

const form = meetingForm<Meeting | Arranged>("The meeting is arranged");

function NewMeeting() {
  const cache = useQueryClient();
  const { committee: code } = Route.useParams();
  const { data: committee } = useSuspenseQuery(committeeQuery(code)).data;
  const attempt = useAttemptKey();
  const [arranged, setArranged] = useState<Meeting>();
  const draft = useDraft(form, {
    saved: { data: noMeeting },
    write: async (typed) => {
      const body = meetingPlanOf(typed);
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      const params = { path: { committee: code }, header };
      const answer = await versioned(client.POST("/committees/{committee}/meetings", { params, body }));
      cache.setQueryData(meetingQuery(code, answer.data.reference).queryKey, answer);
      setArranged(answer.data);
      return answer;
    },
    onSaved: ({ data }) =>
      void cache.invalidateQueries(allBut(keys.meeting(code, (data as Meeting).reference))),
    onReload: async () => undefined,
  });

  if (arranged) return <MeetingArranged committee={code} meeting={arranged} />;
  return (
    <>
      <CommitteeCrumbs committee={committee} withProgramme />
      {draft.head}
      <Page title="Arrange a meeting" caption={committee.title} hasError={draft.hasError}>
        <div className="app-column">
          <MeetingForm draft={draft} button={{ send: "Arrange the meeting", sending: "Arranging it" }} />
        </div>
      </Page>
    </>
  );
}

function MeetingArranged({ committee, meeting }: { committee: string; meeting: Meeting }) {
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Meeting arranged">
          <strong>{meeting.reference}</strong>
        </ConfirmationPanel>
        <p className="govuk-body">
          {meetingInWords(meeting)}, {meeting.place}.
        </p>
        <p className="govuk-body">
          <Link to="/committees/$committee/work-programme" params={{ committee }} className="govuk-link">
            Go to the work programme
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
