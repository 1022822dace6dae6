import { Link } from "@tanstack/react-router";
import { Tag } from "#/ui/Tag";
import { isPast, meetingInWords, type WorkProgramme } from "./committee";
import { WorkItemList } from "./WorkItemList";

interface ProgrammeViewProps {
  programme: WorkProgramme;
  now: Date;
}

/** The forward plan of a committee: its meetings, what is dealt with at each, and what waits for one. */
export function ProgrammeView({ programme: { committee, meetings, unplaced }, now }: ProgrammeViewProps) {
  return (
    <>
      {meetings.length === 0 ? <p className="govuk-body">No meeting is arranged.</p> : null}
      {meetings.map(({ meeting, items }) => (
        <section aria-labelledby={meeting.reference} key={meeting.reference}>
          <h2 className="govuk-heading-m app-theme__heading" id={meeting.reference}>
            {meetingInWords(meeting)}
          </h2>
          {meeting.state === "CANCELLED" ? (
            <p className="app-state">
              <Tag colour="grey">Cancelled</Tag>
            </p>
          ) : null}
          <p className="govuk-body">
            {meeting.place}. {meeting.cancellation ? `Cancelled: ${meeting.cancellation.text}` : null}
            {meeting.actions.includes("CHANGE") ? (
              <Link
                to="/committees/$committee/meetings/$meeting"
                params={{ committee, meeting: meeting.reference }}
                className="govuk-link app-not-printed"
              >
                Change or cancel
                <span className="govuk-visually-hidden"> the meeting of {meetingInWords(meeting)}</span>
              </Link>
            ) : null}
          </p>
          {items.length > 0 ? (
            <WorkItemList items={items} level={3} />
          ) : meeting.state === "PLANNED" ? (
            <p className="govuk-body">
              {isPast(meeting.startsAt, now) ? "Nothing was on it." : "Nothing is placed at it yet."}
            </p>
          ) : null}
        </section>
      ))}
      <section aria-labelledby="unplaced-heading">
        <h2 className="govuk-heading-m app-theme__heading" id="unplaced-heading">
          Not yet placed
        </h2>
        {unplaced.length > 0 ? (
          <WorkItemList items={unplaced} level={3} />
        ) : (
          <p className="govuk-body">Nothing waits for a meeting.</p>
        )}
      </section>
    </>
  );
}
