import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { Details } from "#/ui/Details";

export type Changes = components["schemas"]["Changes"];
type Item = Changes["turnedRed"][number];

interface WhatChangedProps {
  scorecard: string;
  period: string;
  changes: Changes | undefined;
}

/** What an edition says of the time since the one before: the most pressing first, in sentences that can be read alone. */
export function WhatChanged({ scorecard, period, changes }: WhatChangedProps) {
  if (!changes) return null;
  return (
    <section aria-labelledby="what-changed">
      <h2 className="govuk-heading-m" id="what-changed">
        What changed since {changes.since.label}
      </h2>
      <p className="govuk-body-s">{changes.headline}</p>
      {/* On paper each line of the matrix says it. */}
      <div className="app-not-printed">
        <Details summary="Which measures changed, and how">
          <ChangeLists scorecard={scorecard} period={period} changes={changes} />
        </Details>
      </div>
      <p className="govuk-body-s app-not-printed">
        <Link
          to="/scorecards/$scorecard/$period/changes"
          params={{ scorecard, period }}
          search={{ since: changes.since.code }}
          className="govuk-link"
        >
          Every measure before and after, or another edition to compare with
        </Link>
      </p>
    </section>
  );
}

/** The lists that have something in them. */
export function ChangeLists({
  scorecard,
  period,
  changes,
  level = 3,
}: Required<Omit<WhatChangedProps, "changes">> & {
  changes: Changes;
  /** Of the headings: one below that of what they stand under. */
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const lists: [string, readonly Item[]][] = [
    ["Turned red", changes.turnedRed],
    ["Turned green", changes.turnedGreen],
    ["Other changes of rating", changes.otherRatings],
    ["Moved more than usual", changes.biggestMoves],
    ["Real change by the control chart", changes.specialCauses],
    ["Other targets", changes.targets],
    ["Earlier figures or definitions revised", changes.revised],
  ];
  return lists
    .filter(([, items]) => items.length > 0)
    .map(([heading, items]) => (
      <section key={heading}>
        <Heading className="govuk-heading-s">{heading}</Heading>
        <ul className="govuk-list govuk-list--bullet">
          {items.map(({ indicator, title, text }) => (
            <li key={indicator}>
              {text}{" "}
              <Link
                to="/scorecards/$scorecard/$period/measures/$indicator"
                params={{ scorecard, period, indicator }}
                className="govuk-link"
              >
                Open<span className="govuk-visually-hidden"> {title}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    ));
}
