import type { ReactNode } from "react";
import { DirectionOfTravel } from "#/ui/DirectionOfTravel";
import { figureFormat } from "#/ui/figures";
import { InsetText } from "#/ui/Notices";
import { RatingTag } from "#/ui/RatingTag";
import { AboutMeasure } from "./AboutMeasure";
import { Revisions } from "./Revisions";
import { Symbols } from "./Symbols";
import { TargetSection } from "./TargetSection";
import { TrendSection } from "./TrendSection";
import type { MeasureDocument } from "./trend";

interface MeasureViewProps {
  document: MeasureDocument;
  /** The button that begins a deep-dive request, for those who may raise one on a published edition. */
  request?: ReactNode;
  /** The requests there are. */
  requests: ReactNode;
}

export function MeasureView({ document, request, requests }: MeasureViewProps) {
  const { measure } = document;
  return (
    <>
      {document.preview ? (
        <InsetText>
          This is a preview made now. It is not published, and it will change when figures or targets change.
        </InsetText>
      ) : null}
      <p className="govuk-body-l app-column">{document.headline}</p>
      <Standing document={document} />
      {request}
      <h2 className="govuk-heading-m">Trend</h2>
      <TrendSection document={document} />
      <Symbols document={document} />
      <div className="app-column">
        <h2 className="govuk-heading-m">What this measure is</h2>
        <AboutMeasure document={document} />
        <h2 className="govuk-heading-m">Where the target comes from</h2>
        <TargetSection document={document} />
      </div>
      <h2 className="govuk-heading-m">Changes to the figures</h2>
      <Revisions revisions={document.revisions ?? []} format={figureFormat(measure.unit, measure.decimals)} />
      <section className="app-column" id="requests" tabIndex={-1} aria-labelledby="requests-heading">
        <h2 className="govuk-heading-m" id="requests-heading">
          Deep-dive requests on this measure
        </h2>
        {requests}
      </section>
    </>
  );
}

/** How the measure stands in this edition: rating, direction, target and comparison, each in words. */
function Standing({ document: { measure } }: { document: MeasureDocument }) {
  return (
    <dl className="app-standing">
      <div className="app-standing__item">
        <dt>Rating</dt>
        <dd>
          <RatingTag rating={measure.rating} />
          <p className="app-standing__words">{measure.rating.reason}</p>
        </dd>
      </div>
      <div className="app-standing__item">
        <dt>Direction of travel</dt>
        <dd>
          <DirectionOfTravel direction={measure.direction} />
        </dd>
      </div>
      <div className="app-standing__item">
        <dt>Target</dt>
        <dd>
          {measure.targetText}
          <p className="app-standing__words">{measure.polarityText}</p>
        </dd>
      </div>
      <div className="app-standing__item">
        <dt>Compared with</dt>
        <dd>
          {measure.comparisons.length === 0
            ? "No other area’s figure"
            : [...new Set(measure.comparisons.map(({ text }) => text))].map((text) => (
                <p className="app-standing__line" key={text}>
                  {text}
                </p>
              ))}
        </dd>
      </div>
    </dl>
  );
}
