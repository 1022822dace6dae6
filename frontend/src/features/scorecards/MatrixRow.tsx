// biome-ignore-all lint/a11y/noRedundantRoles: the styles change display, which would take the roles away
import { Link } from "@tanstack/react-router";
import { memo, useId, useState } from "react";
import { axisLabel } from "#/charts/period-on-axis";
import { RangeLine } from "#/charts/RangeLine";
import { rangeLine } from "#/charts/range-line";
import { Sparkline } from "#/charts/Sparkline";
import { figureFormat } from "#/measure/figures";
import { BandTag, bandWords } from "#/measure/Position";
import { RatingTag } from "#/measure/RatingTag";
import { commentLinkWords } from "./comment-words";
import type { Measure } from "./edition-document";
import { FlagIcon } from "./FlagIcon";
import { MatrixDirection } from "./MatrixDirection";
import { MeasuresTable, type RowsProps } from "./MeasuresTable";

interface MatrixRowProps extends RowsProps {
  measure: Measure;
  /** Its title, as far as there is room for it. */
  short: string;
  council: string;
  /** Whether it does not fit the filter. It stays, so that it need not be drawn anew when it fits again. */
  hidden: boolean;
}

/** One line of the matrix. Its button opens all that the scorecard says of the measure. */
export function MatrixRow({ measure, short, council, hidden, ...rows }: MatrixRowProps) {
  const [open, setOpen] = useState(false);
  const opened = useId();
  return (
    <>
      <tr className="app-line" role="row" hidden={hidden}>
        <Cells
          {...rows}
          measure={measure}
          short={short}
          council={council}
          opened={open ? opened : undefined}
          setOpen={setOpen}
        />
      </tr>
      {open ? (
        <tr className="app-line__all" role="row" id={opened} hidden={hidden}>
          <td role="cell" colSpan={7}>
            <MeasuresTable {...rows} measures={[measure]} label={`All on ${measure.title}`} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

interface CellsProps extends Omit<MatrixRowProps, "hidden"> {
  /** The id of what is open below. */
  opened: string | undefined;
  setOpen: (open: boolean) => void;
}

const Cells = memo(function Cells({ measure, short, council, opened, setOpen, ...rows }: CellsProps) {
  const latest = measure.periods.at(-1);
  const line = rangeLine(measure, council);
  return (
    <>
      <th className="app-line__name" scope="row" role="rowheader">
        <button
          type="button"
          className="app-line__open"
          aria-expanded={opened !== undefined}
          aria-controls={opened}
          aria-label={`All on ${measure.title}`}
          onClick={() => setOpen(opened === undefined)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d={opened ? "M1 3H11L6 10z" : "M3 1V11L10 6z"} />
          </svg>
        </button>
        <MeasureLink measure={measure} short={short} {...rows} />
        <Flags measure={measure} {...rows} />
      </th>
      <td className="app-line__figure" role="cell">
        {latest ? (
          <>
            <strong>{latest.display}</strong>{" "}
            <PeriodName label={latest.label} short={axisLabel(latest.period, measure.frequency)} />
            {latest.status === "PROVISIONAL" ? (
              <>
                {" "}
                <abbr title="Provisional">p</abbr>
              </>
            ) : null}
            {latest.symbolText ? <span className="govuk-visually-hidden"> {latest.symbolText}</span> : null}
          </>
        ) : (
          "No figure yet"
        )}
      </td>
      <td className="app-line__rating" role="cell">
        <RatingTag rating={measure.rating} />
      </td>
      <td className="app-line__direction" role="cell">
        <MatrixDirection measure={measure} />
      </td>
      <td className="app-line__range" role="cell">
        {line ? <RangeLine line={line} /> : <span className="app-muted">No comparison</span>}
      </td>
      <td className="app-line__place" role="cell">
        <Place position={measure.position} />
      </td>
      <td className="app-line__trend" role="cell">
        <Sparkline
          name="Trend"
          points={measure.trend.map(({ period: label, value }) => ({ label, value }))}
          format={figureFormat(measure.unit, measure.decimals)}
        />
      </td>
    </>
  );
});

/** The period as there is room for it; a screen reader hears its whole name. */
function PeriodName({ label, short }: { label: string; short: string }) {
  if (label === short) return <span className="app-line__period">{label}</span>;
  return (
    <span className="app-line__period">
      <span aria-hidden="true">{short}</span>
      <span className="govuk-visually-hidden">{label}</span>
    </span>
  );
}

type PartProps = RowsProps & { measure: Measure };

function MeasureLink({ measure, short, scorecard, period, revision }: PartProps & { short: string }) {
  const shortened = short !== measure.title;
  return (
    <Link
      to="/scorecards/$scorecard/$period/measures/$indicator"
      params={{ scorecard, period, indicator: measure.indicator }}
      search={{ revision }}
      className="govuk-link app-line__title"
      aria-label={shortened ? measure.title : undefined}
      title={measure.title}
    >
      {short}
    </Link>
  );
}

/** Requests, comments and exemption, each with its word. */
function Flags({ measure, scorecard, period, revision, flags, comments }: PartProps) {
  const requests = flags.get(measure.indicator) ?? 0;
  return (
    <>
      {measure.exempt ? <strong className="app-line__flag">Exempt</strong> : null}
      {requests > 0 ? (
        <Link
          to="/scorecards/$scorecard/$period/measures/$indicator"
          params={{ scorecard, period, indicator: measure.indicator }}
          search={{ revision }}
          hash="requests"
          className="govuk-link app-line__flag"
        >
          <FlagIcon />
          {requests}
          <span className="govuk-visually-hidden">
            {" "}
            deep-dive {requests === 1 ? "request" : "requests"} on {measure.title}
          </span>
        </Link>
      ) : null}
      {comments ? (
        <Link
          to="/editions/$scorecard/$period/comments"
          params={{ scorecard, period }}
          search={{ revision, measure: measure.indicator }}
          className="govuk-link app-line__flag"
        >
          {commentLinkWords(comments.get(measure.indicator) ?? 0)}
          <span className="govuk-visually-hidden"> on {measure.title}</span>
        </Link>
      ) : null}
    </>
  );
}

/** The quarter's letter and the rank; the quarter in words for whom the letter says nothing. */
function Place({ position }: Pick<Measure, "position">) {
  if (position?.rank === undefined) {
    return (
      <span className="app-muted">
        No rank{position ? <span className="govuk-visually-hidden">. {position.text}</span> : null}
      </span>
    );
  }
  const { band, bandColour, rank, counted } = position;
  return (
    <span className="app-line__rank">
      {band ? <BandTag band={band} colour={bandColour} /> : null}
      {rank}
      {counted === undefined ? "" : ` of ${counted}`}
      {band ? <span className="govuk-visually-hidden">: {bandWords[band].toLowerCase()}</span> : null}
    </span>
  );
}
