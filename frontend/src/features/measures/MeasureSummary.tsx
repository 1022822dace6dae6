import type { ReactNode } from "react";
import { Comparisons } from "#/measure/Comparisons";
import { DirectionOfTravel } from "#/measure/DirectionOfTravel";
import { ExpectedFigure } from "#/measure/ExpectedFigure";
import { partsOf } from "#/measure/figures";
import { Explained, type TermCode, WhatIsThis } from "#/measure/Glossary";
import { Position } from "#/measure/Position";
import { RatingTag } from "#/measure/RatingTag";
import { SmallNumbers } from "#/measure/SmallNumbers";
import { Variation } from "#/measure/Variation";
import type { MeasureDocument } from "./measure-document";

/** How the measure stands in this edition: figure, rating, direction, target and comparison, each in words. */
export function MeasureSummary({ document }: { document: MeasureDocument }) {
  const { measure } = document;
  return (
    <dl className="app-standing">
      <LatestFigure document={document} />
      <Item name="Rating" term="rating">
        <RatingTag rating={measure.rating} />
        <p className="app-standing__words">{measure.rating.reason}</p>
      </Item>
      <Item name="Target" term="target">
        {measure.targetText}
        <p className="app-standing__words">{measure.polarityText}</p>
      </Item>
      <Item name="Direction of travel" term="direction-of-travel">
        <DirectionOfTravel direction={measure.direction} />
      </Item>
      <Item name="Compared with" term="comparators">
        <Comparisons comparisons={measure.comparisons} notes={measure.comparisonNotes} />
      </Item>
      {measure.position ? (
        <Item name="Rank" term="rank">
          <Position position={measure.position} />
        </Item>
      ) : null}
      {measure.variation ? (
        <Item name="Real change or chance" term="real-change">
          <Variation code={measure.variation.code} words={measure.variation.word} />
        </Item>
      ) : null}
    </dl>
  );
}

/** The figure, what it is made of, how sure it is and whether it is small. */
function LatestFigure({ document: { measure, interval } }: { document: MeasureDocument }) {
  const latest = measure.periods.at(-1);
  if (!latest) {
    return measure.expected ? (
      <Item name="Latest figure" term="latest-periods">
        <ExpectedFigure expected={measure.expected} />
      </Item>
    ) : null;
  }
  const parts = partsOf(latest);
  return (
    <Item name={`Latest figure, ${latest.label}`} term="latest-periods">
      <span className="app-standing__figure">{latest.display}</span>
      {measure.age ? <p className="app-standing__words">{measure.age}.</p> : null}
      {latest.symbolText ? <p className="app-standing__words">{latest.symbolText}</p> : null}
      {parts ? (
        <p className="app-standing__words">
          {parts} <WhatIsThis code="numerator-and-denominator" />
        </p>
      ) : null}
      {interval ? (
        <p className="app-standing__words">
          {interval.text} <WhatIsThis code="confidence-interval" />
        </p>
      ) : null}
      {measure.smallNumbers ? (
        <div className="app-with-meaning">
          <SmallNumbers text={measure.smallNumbers} />
          <WhatIsThis code="small-numbers" />
        </div>
      ) : null}
      {measure.expected ? <ExpectedFigure expected={measure.expected} /> : null}
    </Item>
  );
}

function Item({ name, term, children }: { name: string; term: TermCode; children: ReactNode }) {
  return (
    <div className="app-standing__item">
      <dt>
        <Explained code={term}>{name}</Explained>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
