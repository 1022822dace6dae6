import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { RequestLines } from "./OpenRequests";

type Committee = components["schemas"]["Committees"]["items"][number];
type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];

/** The committees somebody sits on, and when they next meet. Nothing for those who sit on none. */
export function MyCommittees({ mine }: { mine: readonly Committee[] }) {
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="committees-heading">
      <h2 className="govuk-heading-m app-home__heading" id="committees-heading">
        My committees
      </h2>
      <ul className="app-lines">
        {mine.map(({ code, title, nextMeeting }) => (
          <li className="app-lines__item app-lines__item--running" key={code}>
            <Link to="/committees/$committee" params={{ committee: code }} className="govuk-link">
              {title}
            </Link>
            <p>
              {nextMeeting
                ? `Next meeting ${londonDateTime(nextMeeting.startsAt)}, ${nextMeeting.place}.`
                : "No meeting is arranged."}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const shownFirst = 3;
const open: readonly DeepDiveRequest["state"][] = ["SUBMITTED", "CLARIFYING", "ACCEPTED"];

interface CommitteeRequestLinesProps {
  code: string;
  title: string;
  requests: readonly DeepDiveRequest[];
}

/** What others asked that concerns a committee and is open. The reader's own stand with their own. */
export function CommitteeRequestLines({ code, title, requests }: CommitteeRequestLinesProps) {
  const others = requests.filter(({ state, joinedTo, mine }) => open.includes(state) && !joinedTo && !mine);
  const id = `requests-of-${code}`;
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m app-home__heading" id={id}>
        Requests to {title}
      </h2>
      {others.length > 0 ? (
        <RequestLines requests={others.slice(0, shownFirst)} />
      ) : (
        <p className="govuk-body-s">No request of others that concerns this committee is open.</p>
      )}
      <p className="govuk-body-s">
        <Link to="/committees/$committee" params={{ committee: code }} hash="requests" className="govuk-link">
          All {others.length > shownFirst ? `${others.length} open ` : ""}requests that concern it
        </Link>
      </p>
    </section>
  );
}
