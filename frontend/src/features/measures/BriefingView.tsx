import type { components } from "#/api/schema";
import { Commentary } from "#/measure/Commentary";
import { Exempt } from "#/measure/Exempt";
import { InsetText } from "#/ui/Notices";
import { AboutInBrief, AsPublished } from "./BriefingParts";
import { ComparisonSection } from "./ComparisonSection";
import { ControlSection } from "./ControlSection";
import { MeasureRequests } from "./MeasureRequests";
import { MeasureSummary } from "./MeasureSummary";
import { TrendSection } from "./TrendSection";
import { WhatFollowed } from "./WhatFollowed";

export type Briefing = components["schemas"]["Briefing"];
type OnMeasure = Briefing["measures"][number];

/** Everything that is known of each measure, one after another; on paper each begins a page. */
export function BriefingView({ briefing: { measures, left } }: { briefing: Briefing }) {
  return (
    <>
      {measures.length === 0 ? (
        <p className="govuk-body">No edition that you may read shows a measure of this agenda.</p>
      ) : null}
      {measures.length > 1 ? <Contents measures={measures} /> : null}
      {left.length > 0 ? (
        <InsetText>
          This pack holds the first {measures.length} measures of the agenda. For the others read their own
          pages: {left.map(({ title }) => title).join("; ")}.
        </InsetText>
      ) : null}
      {measures.map((each) => (
        <MeasureBriefing key={each.document.measure.indicator} briefing={each} />
      ))}
    </>
  );
}

function Contents({ measures }: Pick<Briefing, "measures">) {
  return (
    <nav aria-labelledby="briefing-contents" className="app-column">
      <h2 className="govuk-heading-s" id="briefing-contents">
        Measures in this pack
      </h2>
      <ol className="govuk-list govuk-list--number">
        {measures.map(({ document: { measure } }) => (
          <li key={measure.indicator}>
            <a href={`#${idOf(measure.indicator)}`} className="govuk-link">
              {measure.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function idOf(indicator: string) {
  return `briefing-${indicator}`;
}

function MeasureBriefing({
  briefing: { agenda, document, requests, clinics, actions },
}: {
  briefing: OnMeasure;
}) {
  const { measure } = document;
  const id = idOf(measure.indicator);
  return (
    <section className="app-briefing" aria-labelledby={id}>
      <h2 className="govuk-heading-l" id={id} tabIndex={-1}>
        {measure.title}
      </h2>
      <AsPublished document={document} agenda={agenda} />
      {measure.exempt ? <Exempt reason={measure.exempt} /> : null}
      <p className="govuk-body-l app-column">{document.headline}</p>
      <MeasureSummary document={document} />
      <div className="app-column">
        <h3 className="govuk-heading-s">What officers say</h3>
        {measure.commentary ? (
          <Commentary commentary={measure.commentary} />
        ) : (
          <p className="govuk-body">Officers have not commented on this measure in this edition.</p>
        )}
        <h3 className="govuk-heading-s">What this measure is</h3>
        <AboutInBrief document={document} />
      </div>
      <h3 className="govuk-heading-s">Trend</h3>
      <TrendSection document={document} clinics={clinics} />
      <ControlSection document={document} level={3} />
      <ComparisonSection document={document} level={3} />
      <div className="app-column">
        <h3 className="govuk-heading-s">What members have asked, and what was answered</h3>
        <MeasureRequests
          requests={requests.map((request) => ({ ...request, actions: [] }))}
          level={4}
          supporting={undefined}
          onSupport={nothingToSupport}
        />
        <WhatFollowed clinics={clinics} actions={actions} />
      </div>
    </section>
  );
}

// A pack is read; support is given on the page of the measure.
function nothingToSupport() {}
