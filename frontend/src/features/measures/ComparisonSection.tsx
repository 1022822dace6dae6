import { RankStrip } from "#/charts/RankStrip";
import { BetterWorseMark } from "#/measure/BetterWorseMark";
import { nothingToCompare } from "#/measure/Comparisons";
import { figureFormat } from "#/measure/figures";
import { ExplainedHeading, WhatIsThis } from "#/measure/Glossary";
import { BandTag } from "#/measure/Position";
import { Details } from "#/ui/Details";
import { SummaryList } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { GroupTable } from "./GroupTable";
import { KnownProblems, problemsInWords } from "./KnownProblems";
import type { MeasureDocument, SectionProps } from "./measure-document";
import { neighbourGroup } from "./neighbour-charts";
import { latestFigure } from "./trend";

type Comparison = MeasureDocument["measure"]["comparisons"][number];
type Position = NonNullable<MeasureDocument["measure"]["position"]>;

/** Groups, region and England one by one, the council's place among all authorities, and each group's members. */
export function ComparisonSection({ document, level = 2 }: SectionProps) {
  const { comparisons, position, comparisonNotes = [] } = document.measure;
  if (comparisons.length === 0 && !position) return null;
  return (
    <>
      <ExplainedHeading code="comparators" level={level}>
        Compared with others
      </ExplainedHeading>
      {nothingToCompare(comparisons) ? (
        <p className="govuk-body">No other area has a figure for the same period.</p>
      ) : (
        <ComparisonTable comparisons={comparisons} />
      )}
      {comparisonNotes.map((note) => (
        <p key={note} className="govuk-body app-column">
          {note}
        </p>
      ))}
      {position ? <PositionWords document={document} position={position} level={level} /> : null}
      {(document.groupFigures ?? [])
        .filter(({ members }) => members.some(({ value }) => value !== undefined))
        .map((group) => (
          <GroupTable key={group.group} group={group} document={document} />
        ))}
    </>
  );
}

function ComparisonTable({ comparisons }: { comparisons: readonly Comparison[] }) {
  return (
    <Table
      caption="Groups, region and England"
      captionSize="s"
      className="app-figures app-figures--read"
      columns={[
        {
          heading: "Compared with",
          cell: (comparison) => (
            <>
              {comparison.name}
              <span className="app-figures__how">{methodWords(comparison)}</span>
            </>
          ),
        },
        {
          heading: "Figure, and better or worse",
          cell: (comparison) => <Compared comparison={comparison} />,
        },
      ]}
      rows={comparisons}
      keyOf={({ area }) => area}
    />
  );
}

function Compared({
  comparison: { finding, point, standing, text, unchecked, problems },
}: {
  comparison: Comparison;
}) {
  return (
    <>
      <strong>{finding ? "Not used" : (point?.display ?? "No figure")}</strong>
      <span className="app-comparison">
        <BetterWorseMark standing={standing} />
        <span>{finding ?? text}</span>
      </span>
      {unchecked ? <span className="app-figures__how">{unchecked}</span> : null}
      {problems ? <KnownProblems notes={problems} /> : null}
    </>
  );
}

/** "Average of 10 of 10, 2025-05 edition": how a group's figure was made. Regions and England are published as they are. */
export function methodWords({ kind, method, counted, members, edition }: Comparison) {
  if (kind !== "GROUP") return "As published";
  const made = method === "MEDIAN" ? "Median" : "Average";
  const of = counted === undefined ? "" : ` of ${counted}${members === undefined ? "" : ` of ${members}`}`;
  return `${made}${of}${edition ? `, ${edition} edition` : ""}`;
}

/** Rank and quarter in words, as a picture and as figures. */
function PositionWords({ document, position, level }: Required<SectionProps> & { position: Position }) {
  const { measure, council } = document;
  const { smallest, lowerQuartile, median, upperQuartile, largest, band, bandColour, text } = position;
  const own = latestFigure(document);
  const format = figureFormat(measure.unit, measure.decimals);
  const marks = { smallest, lowerQuartile, median, upperQuartile, largest };
  const best = bestEnd(measure.polarity);
  return (
    <>
      <ExplainedHeading code="rank" level={level === 2 ? 3 : 4}>
        Rank among authorities with a figure
      </ExplainedHeading>
      <p className="govuk-body app-column app-position">
        {band ? <BandTag band={band} colour={bandColour} /> : null}
        <span>
          {text} {band ? <WhatIsThis code="quartile-band" /> : null}
        </span>
      </p>
      {own && complete(marks) && marks.smallest < marks.largest ? (
        <>
          <RankStrip
            name={`Authorities with a figure, from ${endsInWords(marks, best, format)}. ${council.name}: ${own.display}. ${text}${problemsInWords(document)}`}
            council={{ name: council.name, value: own.value, display: own.display }}
            own={{ band, bandColour }}
            others={circlesOf(document, marks)}
            {...marks}
            best={best}
            format={format}
          />
          <Details summary="The figures of this picture">
            <SummaryList
              rows={[
                { key: council.name, value: own.display },
                { key: "Smallest", value: format(marks.smallest) },
                { key: "Quarter of authorities below", value: format(marks.lowerQuartile) },
                { key: "Half of authorities below (median)", value: format(marks.median) },
                { key: "Three quarters below", value: format(marks.upperQuartile) },
                { key: "Largest", value: format(marks.largest) },
              ]}
            />
          </Details>
        </>
      ) : null}
    </>
  );
}

/** The members of the first group that is told one by one; the table below says their names and figures. */
function circlesOf(document: MeasureDocument, ends: Marks<number>) {
  const group = neighbourGroup(document);
  return (
    group && {
      name: group.name,
      members: group.members.flatMap(({ area, value }) =>
        // The ends are rounded: the last of the line must not fall off it.
        value === undefined || area === document.council.code
          ? []
          : [{ area, value: Math.min(Math.max(value, ends.smallest), ends.largest) }],
      ),
    }
  );
}

type Marks<T> = Record<"smallest" | "lowerQuartile" | "median" | "upperQuartile" | "largest", T>;

function complete(marks: Marks<number | undefined>): marks is Marks<number> {
  return Object.values(marks).every((mark) => mark !== undefined);
}

/** From left to right, as the line is drawn. */
function endsInWords(
  { smallest, largest }: Marks<number>,
  best: ReturnType<typeof bestEnd>,
  format: (value: number) => string,
) {
  const [low, high] = [format(smallest), format(largest)];
  if (!best) return `${low} to ${high}`;
  return best === "low" ? `worst, ${high}, to best, ${low}` : `worst, ${low}, to best, ${high}`;
}

function bestEnd(polarity: MeasureDocument["measure"]["polarity"]) {
  return polarity === "LOW_IS_GOOD" ? "low" : polarity === "HIGH_IS_GOOD" ? "high" : undefined;
}
