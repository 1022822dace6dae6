import { useId } from "react";
import { describeTrend } from "#/charts/describe-trend";
import { TrendChart } from "#/charts/TrendChart";
import type { TrendMark } from "#/charts/trend-data";
import { demonstrationRule, isRule } from "#/measure/demonstration-rule";
import { figureFormat } from "#/measure/figures";
import { ClinicMarks } from "./ClinicMarks";
import { CommentaryMark } from "./CommentaryMark";
import { commentaryMark } from "./commentary-mark";
import { EmbedCode } from "./EmbedCode";
import type { MeasureDocument } from "./measure-document";
import { TrendTable } from "./TrendTable";
import { isDrawnBeside, spanOf, trendInterval, trendLines, trendTargets } from "./trend";
import { type Clinic, type ClinicMark, clinicNotes, heldClinics } from "./what-followed";

interface TrendSectionProps {
  document: MeasureDocument;
  /** Clinics on the measure, as far as the reader may see them. */
  clinics: readonly Clinic[];
  /** Where the chart of a public scorecard stands alone, for other websites. */
  chartAddress?: string;
}

/** The chart, the same in words, and the same as a table. */
export function TrendSection({ document, clinics, chartAddress }: TrendSectionProps) {
  const words = useId();
  const { measure } = document;
  const lines = trendLines(document);
  const targets = trendTargets(document);
  const notDrawn = document.comparatorHistory
    .filter(({ kind }) => !isDrawnBeside(document, kind))
    .map(({ name }) => name);
  const held = heldClinics(document, clinics);
  const said = commentaryMark(document);
  const interval = trendInterval(document);
  const format = figureFormat(measure.unit, measure.decimals);
  const axisWords = `${measure.unit === "PERCENTAGE" ? "Percentage" : capital(measure.unitText)}, ${spanOf(document)}`;
  if (document.history.length === 0) {
    return <p className="govuk-body">There has never been a figure for {document.council.name}.</p>;
  }
  return (
    <>
      <p className="govuk-body">
        <strong>{measure.title}</strong>
        <br />
        {axisWords}
      </p>
      <TrendChart
        title={`${measure.title}, ${axisWords}`}
        describedBy={words}
        lines={lines}
        targets={targets}
        marks={said ? [...held.marks, said] : held.marks}
        interval={interval}
        format={format}
        fileName={`${measure.indicator}-trend`}
      />
      {chartAddress ? (
        <EmbedCode title={`${measure.title}, ${document.council.name}`} address={chartAddress} />
      ) : null}
      <ul className="govuk-list" id={words}>
        {lines.map(({ name, points }) => (
          <li key={name}>
            <strong>{name}:</strong> {describeTrend(points, format)}
          </li>
        ))}
        {notDrawn.length > 0 ? (
          <li>
            {new Intl.ListFormat("en-GB").format(notDrawn)}: in the table. Beside so large a number the line
            of {document.council.name} would lie flat.
          </li>
        ) : null}
        {targets.length > 0 ? (
          <li>
            <strong>{targets.every(({ rule }) => rule) ? demonstrationRule : "Target"}:</strong>{" "}
            {targetWords(document)}
          </li>
        ) : null}
        {interval ? (
          <li>
            <strong>How sure the latest figure is:</strong> {document.interval?.text}. The pale band at its
            point.
          </li>
        ) : null}
        {said ? <CommentaryMark document={document} mark={said} /> : null}
        <ClinicMarks document={document} held={held} />
      </ul>
      <TrendTable document={document} notes={notesOf(held.marks, said)} />
    </>
  );
}

/** What stands in the table's row of each period that has a mark. */
function notesOf(clinics: readonly ClinicMark[], said: TrendMark | undefined) {
  const notes = new Map(clinicNotes(clinics));
  if (said) notes.set(said.code, [notes.get(said.code), said.name].filter(Boolean).join(". "));
  return notes;
}

function capital(text: string) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "Less than 22% for 2022-23", year by year, and what the band is where there is one. */
function targetWords({ thresholds, measure }: MeasureDocument) {
  const drawn = thresholds.filter((each) => !isRule(each) || each.year === measure.threshold?.year);
  const mixed = new Set(drawn.map(isRule)).size > 1;
  const years = drawn
    .map((each) => {
      const words = `${each.display} for ${each.yearLabel}`;
      return mixed && isRule(each) ? `${words} (${demonstrationRule.toLowerCase()})` : words;
    })
    .join("; ");
  const tolerance = drawn.some(({ amberDisplay }) => amberDisplay);
  return `${years}. The dark line${tolerance ? ", with the tolerance as a grey band beside it" : ""}.`;
}
