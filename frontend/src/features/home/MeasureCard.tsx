import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { Sparkline } from "#/charts/Sparkline";
import { DirectionOfTravel } from "#/measure/DirectionOfTravel";
import { Exempt } from "#/measure/Exempt";
import { figureFormat } from "#/measure/figures";
import { RatingTag } from "#/measure/RatingTag";

type MeasureInBrief = components["schemas"]["MeasureInBrief"];

interface MeasureCardProps {
  measure: MeasureInBrief;
  /** What is said of it here, instead of its direction of travel. */
  children?: ReactNode;
}

/** A measure as its newest edition shows it: figure, rating, direction and a small picture, each with its words. */
export function MeasureCard({ measure, children }: MeasureCardProps) {
  const { scorecard, period, indicator, title, figure } = measure;
  return (
    <li className="app-brief">
      <div className="app-brief__words">
        <h3 className="govuk-heading-s app-brief__title">
          <Link
            to="/scorecards/$scorecard/$period/measures/$indicator"
            params={{ scorecard, period: period.code, indicator }}
            className="govuk-link"
          >
            {title}
          </Link>
        </h3>
        <p className="app-brief__figure">
          <strong>{figureWords(measure)}</strong> {figure ? figure.label : null}
          <RatingTag rating={measure.rating} />
        </p>
        {children ?? (
          <p className="app-brief__said">
            <DirectionOfTravel direction={measure.direction} />
          </p>
        )}
        <p className="app-brief__from">
          {measure.scorecardTitle}, {period.label}
          {isRatedByRule(measure) ? ". Rated by the demonstration rule" : null}
        </p>
        {measure.exempt ? <Exempt reason={measure.exempt} /> : null}
      </div>
      {measure.trend.some(({ value }) => value !== undefined) ? (
        <Sparkline
          name={`Trend of ${title}`}
          points={measure.trend.map(({ period: label, value }) => ({ label, value }))}
          format={figureFormat(measure.unit, measure.decimals)}
        />
      ) : null}
    </li>
  );
}

/** Nobody's target: its page tells the rule. */
function isRatedByRule({ rating, targetText }: MeasureInBrief) {
  return rating.letter !== undefined && targetText.startsWith("Demonstration rule");
}

/** "342.1 per 10,000 children": a rate means nothing without what it is of. */
function figureWords({ figure, unit, unitText }: MeasureInBrief) {
  if (!figure) return "No figure";
  if (figure.value === undefined) return figure.symbolText ?? figure.display;
  return unit.startsWith("RATE_") ? `${figure.display} ${unitText}` : figure.display;
}
