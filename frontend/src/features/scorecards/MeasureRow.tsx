// biome-ignore-all lint/a11y/noRedundantRoles: the styles change display, which would take the roles away
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Sparkline } from "#/charts/Sparkline";
import { Details } from "#/ui/Details";
import { DirectionOfTravel } from "#/ui/DirectionOfTravel";
import { figureFormat } from "#/ui/figures";
import { RatingTag } from "#/ui/RatingTag";
import type { Measure } from "./filter";
import { LatestPeriods } from "./LatestPeriods";

interface MeasureRowProps {
  scorecard: string;
  period: string;
  measure: Measure;
  /** How many deep-dive requests there are on it. */
  requests: number;
}

export function MeasureRow({ scorecard, period, measure, requests }: MeasureRowProps) {
  const params = { scorecard, period, indicator: measure.indicator };
  return (
    <tr className="app-measure" role="row">
      <th className="app-measure__name" scope="row" role="rowheader">
        <Link
          to="/scorecards/$scorecard/$period/measures/$indicator"
          params={params}
          className="govuk-link app-measure__title"
        >
          {measure.title}
        </Link>
        <span className="app-measure__facts">
          {measure.reference ?? measure.indicator}
          <span className="app-measure__polarity">{measure.polarityText}</span>
        </span>
        {requests > 0 ? (
          <Link
            to="/scorecards/$scorecard/$period/measures/$indicator"
            params={params}
            hash="requests"
            className="govuk-link app-measure__flag"
          >
            <FlagIcon />
            {requests} deep-dive {requests === 1 ? "request" : "requests"}
            <span className="govuk-visually-hidden"> on {measure.title}</span>
          </Link>
        ) : null}
        {measure.dataNote ? <DataNote title={measure.title} note={measure.dataNote} /> : null}
      </th>
      <Cell label="Latest three periods" className="app-measure__periods">
        <LatestPeriods points={measure.periods} />
      </Cell>
      <Cell label="Rating and target">
        <RatingTag rating={measure.rating} />
        <span className="app-measure__under">{measure.targetText}</span>
      </Cell>
      <Cell label="Direction of travel">
        <DirectionOfTravel direction={measure.direction} />
      </Cell>
      <Cell label="Compared with">
        {measure.comparisons.length > 0 ? (
          <ul className="app-measure__comparisons">
            {comparisonTexts(measure).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ) : (
          "No other area’s figure"
        )}
      </Cell>
      <Cell label="Trend" className="app-measure__trend">
        {measure.trend.some(({ value }) => value !== undefined) ? (
          <Sparkline
            name="Trend"
            points={measure.trend.map(({ period: label, value }) => ({ label, value }))}
            format={figureFormat(measure.unit, measure.decimals)}
          />
        ) : (
          "No figures yet"
        )}
      </Cell>
    </tr>
  );
}

// Where the council has no figure, region and England say the same: once is enough.
function comparisonTexts({ comparisons }: Measure) {
  return [...new Set(comparisons.map(({ text }) => text))];
}

function Cell({
  label,
  className = "",
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <td className={`app-measure__cell ${className}`} role="cell">
      <span className="app-measure__label" aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}

function DataNote({ title, note }: { title: string; note: string }) {
  return (
    <div className="app-measure__note">
      <Details
        summary={
          <>
            Data note<span className="govuk-visually-hidden"> on {title}</span>
          </>
        }
      >
        {note}
      </Details>
    </div>
  );
}

function FlagIcon() {
  return (
    <svg className="app-measure__flag-icon" viewBox="0 0 16 20" aria-hidden="true" focusable="false">
      <path d="M1 0H3V1H15L12 6L15 11H3V20H1z" />
    </svg>
  );
}
