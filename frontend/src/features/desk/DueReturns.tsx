import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import type { DueReturn } from "./desk";

/** What must be sent to government soon, or should have been. */
export function DueReturns({ returns }: { returns: readonly DueReturn[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {returns.map(({ code, title, round, dueOn, late }) => (
        <li key={`${code} ${round}`}>
          <Link
            to="/statutory-returns/$statutoryReturn"
            params={{ statutoryReturn: code }}
            className="govuk-link"
          >
            {title}
          </Link>
          , round {round}: {late ? <Tag colour="red">Late</Tag> : null} due {late ? "since" : "by"}{" "}
          {londonDate(dueOn)}
        </li>
      ))}
    </ul>
  );
}
