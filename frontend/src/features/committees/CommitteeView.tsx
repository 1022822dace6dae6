import { Link } from "@tanstack/react-router";
import { ButtonLink } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList } from "#/ui/SummaryList";
import { type Committee, isPast, meetingInWords, namesInWords, type WorkProgramme } from "./committee";

/** Who sits on a committee and what it is for. */
export function CommitteeHead({ committee }: { committee: Committee }) {
  const { code, chairs, members, terms, actions, mine } = committee;
  return (
    <>
      {mine ? <p className="govuk-body">You sit on this committee.</p> : null}
      <SummaryList
        rows={[
          {
            key: "Chair",
            value: chairs.length > 0 ? namesInWords(chairs) : "Nobody holds the role of a chair",
          },
          ...(members.length > 0 ? [{ key: "Members", value: members.join(", ") }] : []),
        ]}
      />
      {terms ? (
        <Details summary="Terms of reference">
          <Paragraphs text={terms.text} />
          <p className="govuk-body app-muted">
            Written by {terms.by}, {londonDate(terms.at)}
          </p>
        </Details>
      ) : (
        <p className="govuk-body">Its terms of reference are not written here yet.</p>
      )}
      {actions.includes("WRITE_TERMS") ? (
        <p className="govuk-body">
          <Link to="/committees/$committee/terms" params={{ committee: code }} className="govuk-link">
            {terms ? "Change the terms of reference" : "Write the terms of reference"}
          </Link>
        </p>
      ) : null}
    </>
  );
}

interface NextMeetingsProps {
  committee: Committee;
  programme: WorkProgramme;
  now: Date;
}

const shown = 3;

/** When a committee next meets and what it deals with there, with the way to all of it. */
export function NextMeetings({ committee: { code, actions }, programme, now }: NextMeetingsProps) {
  const next = programme.meetings
    .filter(({ meeting }) => meeting.state === "PLANNED" && !isPast(meeting.startsAt, now))
    .slice(0, shown);
  return (
    <section aria-labelledby="meetings-heading">
      <h2 className="govuk-heading-m" id="meetings-heading">
        Next meetings
      </h2>
      {next.length === 0 ? <p className="govuk-body">No meeting is arranged.</p> : null}
      <ul className="app-rows">
        {next.map(({ meeting, items }) => (
          <li className="app-rows__item" key={meeting.reference}>
            <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
              {meetingInWords(meeting)}, {meeting.place}
            </p>
            {items.length === 0 ? (
              <p className="govuk-body">Nothing is placed at it yet.</p>
            ) : (
              <ul className="govuk-list govuk-list--bullet">
                {items.map(({ reference, title }) => (
                  <li key={reference}>
                    <Link to="/work-items/$item" params={{ item: reference }} className="govuk-link">
                      {title}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link to="/committees/$committee/work-programme" params={{ committee: code }} className="govuk-link">
          The whole work programme
        </Link>
        {programme.unplaced.length > 0
          ? `, with ${programme.unplaced.length === 1 ? "1 item" : `${programme.unplaced.length} items`} not yet placed`
          : ""}
      </p>
      {actions.includes("ARRANGE_MEETING") ? (
        <ButtonLink to="/committees/$committee/meetings/new" params={{ committee: code }} look="secondary">
          Arrange a meeting
        </ButtonLink>
      ) : null}
    </section>
  );
}
