import { axisPeriods } from "#/charts/trend-data";
import { isRule, ruleName } from "#/measure/demonstration-rule";
import { Details } from "#/ui/Details";
import { type Column, Table } from "#/ui/Table";
import type { DocumentThreshold, MeasureDocument, Point } from "./measure-document";
import { isKnownFor, thresholdFor, trendLines } from "./trend";

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

interface Row {
  code: string;
  label: string;
  own: Point | undefined;
  others: (Point | undefined)[];
  target: string;
  note: string;
}

// A weekly series has hundreds of rows; those of the first screen are open, the rest a press away.
const openRows = 15;

const noNotes: ReadonlyMap<string, string> = new Map();

interface TrendTableProps {
  document: MeasureDocument;
  /** What else is to be said of a period, by its code. */
  notes?: ReadonlyMap<string, string>;
}

/** Newest first. Columns that no period fills are left out. */
export function TrendTable({ document, notes = noNotes }: TrendTableProps) {
  const rows = rowsOf(document, notes);
  const columns = {
    parts: rows.some(({ own }) => own?.numerator !== undefined || own?.denominator !== undefined),
    notes: rows.some(({ note }) => note !== ""),
    targets: document.thresholds.length > 0,
  };
  const earlier = rows.slice(openRows);
  return (
    <>
      <FiguresTable
        caption="The same figures as a table"
        document={document}
        rows={rows.slice(0, openRows)}
        columns={columns}
      />
      {earlier.length > 0 ? (
        <Details summary={`Earlier figures (${earlier.length} more periods)`}>
          <FiguresTable caption="Earlier figures" document={document} rows={earlier} columns={columns} />
        </Details>
      ) : null}
    </>
  );
}

interface FiguresTableProps {
  caption: string;
  document: MeasureDocument;
  rows: readonly Row[];
  columns: { parts: boolean; notes: boolean; targets: boolean };
}

function FiguresTable({ caption, document, rows, columns: { parts, notes, targets } }: FiguresTableProps) {
  return (
    <Table
      caption={caption}
      captionSize="m"
      className="app-figures"
      columns={[
        { heading: "Period", cell: ({ label }) => label },
        { heading: document.council.name, numeric: true, cell: ({ own }) => own?.display ?? "No figure" },
        ...(parts ? partColumns : []),
        ...(targets ? [{ heading: "Target", cell: ({ target }: Row) => target }] : []),
        ...document.comparatorHistory.map(({ name }, place) => ({
          heading: name,
          numeric: true,
          cell: ({ others }: Row) => others[place]?.display ?? "No figure",
        })),
        ...(notes ? [{ heading: "Note", cell: ({ note }: Row) => note }] : []),
      ]}
      rows={rows}
      keyOf={({ code }) => code}
    />
  );
}

const held = (part: number | undefined) => (part === undefined ? "Not held" : number.format(part));

const partColumns: readonly Column<Row>[] = [
  { heading: "Numerator", numeric: true, cell: ({ own }) => held(own?.numerator) },
  { heading: "Denominator", numeric: true, cell: ({ own }) => held(own?.denominator) },
];

function rowsOf(document: MeasureDocument, notes: ReadonlyMap<string, string>): Row[] {
  const own = new Map(document.history.map((point) => [point.period, point]));
  const others = document.comparatorHistory.map(
    ({ points }) => new Map(points.map((point) => [point.period, point])),
  );
  return axisPeriods(trendLines(document))
    .toReversed()
    .map(({ code, label }) => {
      const threshold = thresholdFor(document.thresholds, code, document.measure.frequency);
      return {
        code,
        label,
        own: own.get(code),
        others: others.map((points) => points.get(code)),
        target: threshold ? targetWords(threshold, isKnownFor(threshold, code, document)) : "None published",
        note: [noteOf(own.get(code)), notes.get(code) ?? ""].filter((part) => part !== "").join(". "),
      };
    });
}

function targetWords(threshold: DocumentThreshold, known: boolean) {
  const { display, amberDisplay } = threshold;
  if (!known) return ruleName;
  // The average itself stands in the same row.
  if (isRule(threshold)) return `${ruleName}: ${display.replace(/, the (average|median) of .*/, "")}`;
  return amberDisplay ? `${display} (${amberDisplay})` : display;
}

const statusWords = { PROVISIONAL: "Provisional", REVISED: "Revised", CONFIRMED: "" } as const;

function noteOf(point: Point | undefined): string {
  return [point?.status ? statusWords[point.status] : "", point?.symbolText ?? "", point?.note ?? ""]
    .filter((part) => part !== "")
    .join(". ");
}
