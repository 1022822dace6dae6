// biome-ignore-all lint/a11y/noRedundantRoles: the styles change display, which would take the roles away
import { Link } from "@tanstack/react-router";
import { Sparkline } from "#/charts/Sparkline";
import { Commentary } from "#/measure/Commentary";
import { Comparisons } from "#/measure/Comparisons";
import { DirectionOfTravel } from "#/measure/DirectionOfTravel";
import { Exempt } from "#/measure/Exempt";
import { figureFormat } from "#/measure/figures";
import { Position } from "#/measure/Position";
import { RatingTag } from "#/measure/RatingTag";
import { Details } from "#/ui/Details";
import { Cell, Part } from "./Cell";
import { headings } from "./columns";
import { commentLinkWords } from "./comment-words";
import type { Measure } from "./edition-document";
import { FlagIcon } from "./FlagIcon";
import { Figures, LastYear, RealChange } from "./MeasureFigures";

interface MeasureRowProps {
  scorecard: string;
  period: string;
  revision?: number;
  measure: Measure;
  /** How many deep-dive requests there are on it. */
  requests: number;
  /** How many comments on it wait to be dealt with; absent for those who may not comment. */
  comments?: number;
}

export function MeasureRow({ scorecard, period, revision, measure, requests, comments }: MeasureRowProps) {
  const params = { scorecard, period, indicator: measure.indicator };
  return (
    <>
      <tr className="app-measure" role="row">
        <th className="app-measure__name" scope="row" role="rowheader">
          <Link
            to="/scorecards/$scorecard/$period/measures/$indicator"
            params={params}
            search={{ revision }}
            className="govuk-link app-measure__title"
          >
            {measure.title}
          </Link>
          <span className="app-measure__facts">
            {measure.reference ?? measure.indicator}
            <span className="app-measure__polarity">{measure.polarityText}</span>
            <span className="app-measure__polarity">{measure.frequencyText}</span>
          </span>
          {measure.exempt ? <Exempt reason={measure.exempt} /> : null}
          {requests > 0 ? (
            <Link
              to="/scorecards/$scorecard/$period/measures/$indicator"
              params={params}
              search={{ revision }}
              hash="requests"
              className="govuk-link app-measure__flag"
            >
              <FlagIcon />
              {requests} deep-dive {requests === 1 ? "request" : "requests"}
              <span className="govuk-visually-hidden"> on {measure.title}</span>
            </Link>
          ) : null}
          {comments === undefined ? null : (
            <Link
              to="/editions/$scorecard/$period/comments"
              params={{ scorecard, period }}
              search={{ revision, measure: measure.indicator }}
              className="govuk-link app-measure__flag"
            >
              {commentLinkWords(comments)}
              <span className="govuk-visually-hidden"> on {measure.title}</span>
            </Link>
          )}
          {measure.dataNote ? <DataNote title={measure.title} note={measure.dataNote} /> : null}
        </th>
        <Cell heading={headings.periods} className="app-measure__periods">
          <Figures measure={measure} />
        </Cell>
        <Cell heading={headings.rating}>
          <RatingTag rating={measure.rating} />
          <Part heading={headings.target} quiet>
            {measure.targetText}
          </Part>
        </Cell>
        <Cell heading={headings.direction}>
          <DirectionOfTravel direction={measure.direction} />
          <LastYear measure={measure} />
        </Cell>
        <Cell heading={headings.comparators}>
          <Comparisons comparisons={measure.comparisons} notes={measure.comparisonNotes} />
          {measure.position ? (
            <Part heading={headings.rank}>
              <Position position={measure.position} />
            </Part>
          ) : null}
        </Cell>
        <Cell heading={headings.trend} className="app-measure__trend">
          {measure.trend.some(({ value }) => value !== undefined) ? (
            <Sparkline
              name="Trend"
              points={measure.trend.map(({ period: label, value }) => ({ label, value }))}
              format={figureFormat(measure.unit, measure.decimals)}
            />
          ) : (
            "No figures yet"
          )}
          <RealChange measure={measure} />
        </Cell>
      </tr>
      {measure.commentary ? (
        <tr className="app-said" role="row">
          <td className="app-said__words" role="cell" colSpan={6}>
            <span className="app-said__label">
              Commentary<span className="govuk-visually-hidden"> on {measure.title}</span>
            </span>
            <Commentary commentary={measure.commentary} />
          </td>
        </tr>
      ) : null}
    </>
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
