import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";

type SignOff = components["schemas"]["SignOffs"]["items"][number];

/** The latest word on each series whose measures go to a cabinet member. */
export function Portfolios({ signOffs }: { signOffs: readonly SignOff[] }) {
  const latest = new Map<string, SignOff>();
  for (const each of signOffs) {
    const before = latest.get(each.scorecard);
    if (!before || before.openedAt < each.openedAt) latest.set(each.scorecard, each);
  }
  if (latest.size === 0) {
    return <p className="govuk-body">No series is reported to a cabinet member yet.</p>;
  }
  return (
    <ul className="govuk-list govuk-list--bullet">
      {[...latest.values()].map(({ reference, scorecardTitle, cabinetMember, stateText, signedAt }) => (
        <li key={reference}>
          {cabinetMember}:{" "}
          <Link to="/sign-offs/$signOff" params={{ signOff: reference }} className="govuk-link">
            {scorecardTitle}
          </Link>
          , {signedAt ? `signed ${londonDate(signedAt)}` : stateText}
        </li>
      ))}
    </ul>
  );
}
