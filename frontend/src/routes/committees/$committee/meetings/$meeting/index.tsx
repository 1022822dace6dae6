import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { committeeQuery, meetingQuery } from "#/api/committees";
import { allBut, keys } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { CommitteeCrumbs } from "#/features/committees/CommitteeCrumbs";
import { type Meeting, meetingInWords } from "#/features/committees/committee";
import { MeetingForm } from "#/features/committees/MeetingForm";
import {
  cancellationMost,
  checkMeetingCancellation,
  meetingForm,
  meetingPlanOf,
} from "#/features/committees/meeting-form";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { useEnding } from "#/ui/use-ending";

export const Route = createFileRoute("/committees/$committee/meetings/$meeting/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "committees:arrange"),
  loader: ({ context: { queryClient }, params: { committee, meeting } }) =>
    Promise.all([
      queryClient.ensureQueryData(committeeQuery(committee)),
      // Fresh, as what is typed is typed over it.
      queryClient.fetchQuery({ ...meetingQuery(committee, meeting), staleTime: 0 }),
    ]),
  component: ChangeMeeting,
});

const form = meetingForm<Meeting>("The meeting is changed");
function ChangeMeeting() {
  const { committee, meeting } = Route.useParams();
  // The key throws away what was typed when the address changes to another meeting.
  return <MeetingPage key={`${committee} ${meeting}`} code={committee} reference={meeting} />;
}

function MeetingPage({ code, reference }: { code: string; reference: string }) {
  const cache = useQueryClient();
  const { data: committee } = useSuspenseQuery(committeeQuery(code)).data;
  const query = useSuspenseQuery(meetingQuery(code, reference));
  const { data: meeting, etag } = query.data;
  const path = { committee: code, meeting: reference };
  const taken = (answer: typeof query.data) => {
    cache.setQueryData(meetingQuery(code, reference).queryKey, answer);
    void cache.invalidateQueries(allBut(keys.meeting(code, reference)));
  };
  const draft = useDraft(form, {
    saved: query.data,
    write: (typed, known = "") =>
      versioned(
        client.PUT("/committees/{committee}/meetings/{meeting}", {
          params: { path, header: { "If-Match": known } },
          body: meetingPlanOf(typed),
        }),
      ),
    onSaved: taken,
    onReload: query.refetch,
  });
  const ending = useEnding(
    {
      what: "meeting",
      done: "The meeting is cancelled: its items wait for another",
      words: { send: "Cancel this meeting", sending: "Cancelling the meeting" },
      label: "Why is it cancelled?",
      hint: "Members read it. What was to be dealt with there waits for another meeting.",
      limit: cancellationMost,
      check: checkMeetingCancellation,
      write: (reason) =>
        versioned(
          client.POST("/committees/{committee}/meetings/{meeting}/cancellation", {
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
      <CommitteeCrumbs committee={committee} withProgramme />
      {ending.head}
      <Page
        title="Change the meeting"
        caption={`${committee.title}, ${meetingInWords(meeting)}`}
        hasError={ending.hasError}
      >
        <div className="app-column">
          {meeting.actions.includes("CHANGE") ? (
            <MeetingForm draft={draft} button={{ send: "Save changes", sending: "Saving the changes" }} />
          ) : (
            <>
              <p className="govuk-body">
                This meeting can no longer be changed.
                {meeting.cancellation ? ` It was cancelled: ${meeting.cancellation.text}` : ""}
              </p>
              {draft.unsent}
            </>
          )}
          {meeting.actions.includes("CANCEL") ? ending.form : null}
          <p className="govuk-body">
            <Link
              to="/committees/$committee/work-programme"
              params={{ committee: code }}
              className="govuk-link"
            >
              Go back to the work programme
            </Link>
          </p>
          <p className="govuk-body">
            <Link
              to="/committees/$committee/meetings/$meeting/redact"
              params={{ committee: code, meeting: reference }}
              className="govuk-link"
            >
              Take out what names a person
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}
