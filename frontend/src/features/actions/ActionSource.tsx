import { Link } from "@tanstack/react-router";
import type { Action } from "./action";

/** The clinic at which an action was agreed, or the recommendation that it carries out. */
export function ActionSource({ action }: { action: Action }) {
  const { clinic, clinicTitle, recommendation, recommendationCited } = action;
  if (recommendation) {
    return (
      <Link to="/recommendations/$recommendation" params={{ recommendation }} className="govuk-link">
        recommendation {recommendationCited}
      </Link>
    );
  }
  return clinic ? (
    <Link to="/clinics/$clinic" params={{ clinic }} className="govuk-link">
      {clinicTitle} ({clinic})
    </Link>
  ) : null;
}
