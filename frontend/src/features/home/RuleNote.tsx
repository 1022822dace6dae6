import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { demonstrationRule } from "#/measure/demonstration-rule";

type Brief = Pick<components["schemas"]["MeasureInBrief"], "rating" | "targetText">;

/** Says once of a list whose ratings go by the demonstration's rule that it is no target of the council's. */
export function RuleNote({ measures }: { measures: readonly Brief[] }) {
  return measures.some(isByRule) ? (
    <p className="govuk-body-s">
      Where no target was published, ratings go by the{" "}
      <Link to="/about" className="govuk-link">
        {demonstrationRule}
      </Link>
      .
    </p>
  ) : null;
}

function isByRule({ rating, targetText }: Brief) {
  return rating.letter !== undefined && targetText.startsWith(demonstrationRule);
}
