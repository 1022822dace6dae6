import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { RatingCounts } from "#/measure/RatingCounts";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";

type EditionSummary = components["schemas"]["EditionSummary"];

const unpublished = {
  DRAFT: "Draft",
  SUBMITTED: "With the board",
  APPROVED: "Approved, not yet published",
} as const;

/** A scorecard's editions, newest first as the service gives them. */
export function EditionsOfScorecard({ editions }: { editions: readonly EditionSummary[] }) {
  if (editions.length === 0) {
    return <p className="govuk-body">No edition has been published yet.</p>;
  }
  return (
    <ul className="app-rows">
      {editions.map((edition) => (
        <li className="app-rows__item" key={`${edition.period} ${edition.revision}`}>
          <Link
            to="/scorecards/$scorecard/$period"
            params={{ scorecard: edition.scorecard, period: edition.period }}
            search={{ revision: isCorrectionInPreparation(edition) ? edition.revision : undefined }}
            className="govuk-link govuk-!-font-weight-bold"
          >
            {edition.periodLabel}
          </Link>
          {edition.state === "PUBLISHED" ? (
            edition.publishedAt && (
              <span className="app-muted">
                {" "}
                {edition.revision > 1 ? "corrected" : "published"} {londonDate(edition.publishedAt)}
              </span>
            )
          ) : (
            <>
              {" "}
              <Tag colour="yellow">{unpublished[edition.state]}</Tag>
              {isCorrectionInPreparation(edition) ? <span className="app-muted"> correction</span> : null}
            </>
          )}
          {edition.counts ? <RatingCounts counts={edition.counts} /> : null}
        </li>
      ))}
    </ul>
  );
}

// Without a revision in the address, members' and officers' pages show what is published.
function isCorrectionInPreparation({ revision, state }: EditionSummary) {
  return revision > 1 && state !== "PUBLISHED";
}
