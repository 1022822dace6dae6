import { explainedRow } from "#/measure/explained-row";
import { WordsInName } from "#/measure/Glossary";
import { Details } from "#/ui/Details";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import type { MeasureDocument } from "./measure-document";

/** What the measure means and how it is worked out. */
export function AboutMeasure({ document }: { document: MeasureDocument }) {
  const { measure } = document;
  const rows: (SummaryRow | undefined)[] = [
    explainedRow("polarity", "Which way is good", measure.polarityText),
    { key: "How often", value: measure.frequencyText },
    { key: "Unit", value: measure.unitText },
    document.numeratorDescription ? { key: "Numerator", value: document.numeratorDescription } : undefined,
    document.denominatorDescription
      ? { key: "Denominator", value: document.denominatorDescription }
      : undefined,
    document.sourceName ? { key: "Source of the figures", value: <Source document={document} /> } : undefined,
    measure.dataNote ? { key: "Data note", value: measure.dataNote } : undefined,
  ];
  return (
    <>
      <Paragraphs text={document.definition} />
      <WordsInName title={measure.title} />
      {document.rationale ? (
        <>
          <h3 className="govuk-heading-s">Why it is watched</h3>
          <Paragraphs text={document.rationale} />
        </>
      ) : null}
      <SummaryList rows={rows.filter((row) => row !== undefined)} />
      {document.methodology ? (
        <Details summary="How it is worked out">
          <Paragraphs text={document.methodology} />
        </Details>
      ) : null}
    </>
  );
}

function Source({ document: { sourceName, sourceUrl } }: { document: MeasureDocument }) {
  return sourceUrl ? (
    <a className="govuk-link" href={sourceUrl}>
      {sourceName}
    </a>
  ) : (
    sourceName
  );
}
