import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";

type Committee = components["schemas"]["Committees"]["items"][number];

/** The committees somebody sits on, and when they next meet. Nothing for those who sit on none. */
export function MyCommittees({ committees }: { committees: readonly Committee[] }) {
  const mine = committees.filter((committee) => committee.mine);
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="committees-heading">
      <h2 className="govuk-heading-m" id="committees-heading">
        My committees
      </h2>
      <ul className="app-rows">
        {mine.map(({ code, title, nextMeeting }) => (
          <li className="app-rows__item" key={code}>
            <Link
              to="/committees/$committee"
              params={{ committee: code }}
              className="govuk-link govuk-!-font-weight-bold app-rows__link"
            >
              {title}
            </Link>
            <p className="govuk-body">
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
