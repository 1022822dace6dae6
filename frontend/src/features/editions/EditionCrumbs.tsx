import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

export interface EditionPlace {
  scorecard: string;
  period: string;
  revision?: number;
}

interface EditionCrumbsProps {
  place: EditionPlace;
  edition: { scorecardTitle: string; periodLabel: string };
  /** Which page of the edition is one step up. */
  up?: "/editions/$scorecard/$period" | "/editions/$scorecard/$period/tasks";
}

/** The way up from a page that belongs to an edition. */
export function EditionCrumbs({
  place: { scorecard, period, revision },
  edition,
  up = "/editions/$scorecard/$period",
}: EditionCrumbsProps) {
  return (
    <Breadcrumbs>
      <Link to="/editions" className="govuk-breadcrumbs__link">
        Editions
      </Link>
      <Link to={up} params={{ scorecard, period }} search={{ revision }} className="govuk-breadcrumbs__link">
        {edition.scorecardTitle}, {edition.periodLabel}
      </Link>
    </Breadcrumbs>
  );
}
