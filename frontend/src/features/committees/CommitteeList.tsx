import { Link } from "@tanstack/react-router";
import { Tag } from "#/ui/Tag";
import { type ListedCommittee, meetingInWords, namesInWords } from "./committee";

/** Committees with who chairs them and when they next meet. */
export function CommitteeList({ committees }: { committees: readonly ListedCommittee[] }) {
  return (
    <ul className="app-list">
      {committees.map(({ code, title, mine, chairs, nextMeeting }) => (
        <li className="app-list__item" key={code}>
          <h2 className="govuk-heading-s">
            <Link to="/committees/$committee" params={{ committee: code }} className="govuk-link">
              {title}
            </Link>
          </h2>
          {mine ? (
            <p className="app-list__tags app-state">
              <Tag colour="purple">You sit on it</Tag>
            </p>
          ) : null}
          <p className="govuk-body">
            {nextMeeting ? `Next meeting ${meetingInWords(nextMeeting)}, ${nextMeeting.place}.` : noMeeting}
          </p>
          {chairs.length > 0 ? (
            <p className="govuk-body app-muted">Chaired by {namesInWords(chairs)}.</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const noMeeting = "No meeting is arranged.";
