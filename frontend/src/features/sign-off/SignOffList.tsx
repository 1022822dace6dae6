import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { type SignOffInBrief, signOffColour } from "./sign-off";

/** What waits for a signature, then what was signed. */
export function SignOffList({ signOffs }: { signOffs: readonly SignOffInBrief[] }) {
  return (
    <ul className="app-list">
      {signOffs.map(({ reference, scorecardTitle, cabinetMember, state, stateText, openedAt, signedAt }) => (
        <li className="app-list__item" key={reference}>
          <h2 className="govuk-heading-s">
            <Link to="/sign-offs/$signOff" params={{ signOff: reference }} className="govuk-link">
              {scorecardTitle}, {reference}
            </Link>
          </h2>
          <p className="app-list__tags app-state">
            <Tag colour={signOffColour(state)}>{stateText}</Tag>
          </p>
          <p className="govuk-body app-muted">
            {signedAt
              ? `Signed by ${cabinetMember} on ${londonDate(signedAt)}.`
              : `For ${cabinetMember}, put forward on ${londonDate(openedAt)}.`}
          </p>
        </li>
      ))}
    </ul>
  );
}
