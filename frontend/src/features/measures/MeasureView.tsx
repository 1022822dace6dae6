import type { ReactNode } from "react";
import { Commentary } from "#/measure/Commentary";
import { Exempt } from "#/measure/Exempt";
import { Findings } from "#/measure/Findings";
import { figureFormat } from "#/measure/figures";
import { ExplainedHeading } from "#/measure/Glossary";
import { InPieces } from "#/ui/InPieces";
import { InsetText } from "#/ui/Notices";
import { AboutMeasure } from "./AboutMeasure";
import { ComparisonSection } from "./ComparisonSection";
import { ControlSection } from "./ControlSection";
import { FiveLines } from "./FiveLines";
import type { WhatIsDone } from "./five-lines";
import { MeasureSummary } from "./MeasureSummary";
import type { MeasureDocument } from "./measure-document";
import { RatedBy } from "./RatedBy";
import { Revisions } from "./Revisions";
import { Symbols } from "./Symbols";
import { TargetSection } from "./TargetSection";
import { TrendSection } from "./TrendSection";
import type { Clinic } from "./what-followed";
import { YearSection } from "./YearSection";

interface MeasureViewProps {
  document: MeasureDocument;
  /** The button that begins a deep-dive request, for those who may raise one on a published edition. */
  request?: ReactNode;
  /** The button by which it is followed, for those who may. */
  follow?: ReactNode;
  /** What each published edition said of it; nothing before the first is published. */
  published?: ReactNode;
  /** Each figure as published then and as known now, for those who may read figures. */
  times?: ReactNode;
  /** The requests there are, for those who may read them. */
  requests: ReactNode;
  /** The clinics and actions that followed from them, for the same people. */
  followed?: ReactNode;
  /** What reports of inspectors say of it, for those who read scorecards. */
  inspected?: ReactNode;
  /** What is open on it, for the same people. */
  done?: WhatIsDone;
  /** The button by which an explanation is asked for where there is none. */
  ask?: ReactNode;
  /** Whether the difference from other authorities is more than chance, where their numbers are known. */
  funnel?: ReactNode;
  /** A small chart for each neighbour, for those who may read figures. */
  neighbours?: ReactNode;
  /** The same clinics, to be marked on the chart. */
  clinics?: readonly Clinic[];
  /** Where the chart stands alone, of a public scorecard. */
  chartAddress?: string;
}

export function MeasureView({
  document,
  request,
  follow,
  published,
  times,
  requests,
  followed,
  inspected,
  done,
  ask,
  funnel,
  neighbours,
  clinics = [],
  chartAddress,
}: MeasureViewProps) {
  const { measure } = document;
  return (
    <>
      {document.preview ? (
        <InsetText>
          This is a preview made now. It is not published, and it will change when figures or targets change.
        </InsetText>
      ) : null}
      {measure.exempt ? <Exempt reason={measure.exempt} /> : null}
      <InPieces first={2}>
        <FiveLines document={document} done={done} ask={ask} />
        <div className="app-measure-acts">
          {request}
          {follow}
        </div>
        <ExplainedHeading code="trend">Trend</ExplainedHeading>
        <TrendSection document={document} clinics={clinics} chartAddress={chartAddress} />
        <Symbols document={document} />
        <ComparisonSection document={document} />
        {neighbours}
        {funnel}
        <h2 className="govuk-heading-m">In detail</h2>
        <MeasureSummary document={document} />
        {measure.commentary ? (
          <>
            <h3 className="govuk-heading-s">Commentary</h3>
            <Commentary commentary={measure.commentary} />
          </>
        ) : null}
        {document.findings && document.findings.length > 0 ? (
          <>
            <ExplainedHeading code="data-quality-finding">Figures we do not rely on</ExplainedHeading>
            <Findings findings={document.findings} />
          </>
        ) : null}
        <YearSection document={document} />
        <ControlSection document={document} />
        <div className="app-column">
          <h2 className="govuk-heading-m">What this measure is</h2>
          <AboutMeasure document={document} />
          <ExplainedHeading code="target">Where the target comes from</ExplainedHeading>
          <TargetSection document={document} />
          <RatedBy version={document.ruleVersion} />
        </div>
        <h2 className="govuk-heading-m">Changes to the figures</h2>
        <Revisions
          revisions={document.revisions ?? []}
          format={figureFormat(measure.unit, measure.decimals)}
        />
        {published ? (
          <>
            <h2 className="govuk-heading-m">As published, edition by edition</h2>
            {published}
          </>
        ) : null}
        {times ? (
          <>
            <h2 className="govuk-heading-m">Each figure, as published then and as known now</h2>
            {times}
          </>
        ) : null}
        {requests ? (
          <section className="app-column" id="requests" tabIndex={-1} aria-labelledby="requests-heading">
            <h2 className="govuk-heading-m" id="requests-heading">
              Deep-dive requests on this measure
            </h2>
            {requests}
          </section>
        ) : null}
        {followed ? (
          <section className="app-column" aria-labelledby="followed-heading">
            <h2 className="govuk-heading-m" id="followed-heading">
              Clinics and actions on this measure
            </h2>
            {followed}
          </section>
        ) : null}
        {inspected}
      </InPieces>
    </>
  );
}
