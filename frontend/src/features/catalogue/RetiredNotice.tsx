import { Link } from "@tanstack/react-router";
import { type Indicator, isRetired } from "#/measure/definition-words";
import { londonDate } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";

interface RetiredNoticeProps {
  indicator: Indicator;
  /** The title of what is used instead, where there is such and it is known. */
  replacement?: string;
  today: string;
}

/** That the measure is no longer used, or will not be from a day on. */
export function RetiredNotice({ indicator, replacement, today }: RetiredNoticeProps) {
  const { retirement } = indicator;
  if (!retirement) return null;
  const { retiredOn, reason, replacedBy } = retirement;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          {isRetired(indicator, today) ? "Retired" : "To be retired"} on{" "}
          {londonDate(`${retiredOn}T12:00:00Z`)}
        </strong>
        : {reason}
      </p>
      {replacedBy ? (
        <p className="govuk-body">
          Used instead:{" "}
          <Link to="/measures/$indicator" params={{ indicator: replacedBy }} className="govuk-link">
            {replacement ?? replacedBy}
          </Link>
        </p>
      ) : null}
    </InsetText>
  );
}
