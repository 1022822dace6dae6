import { DirectionOfTravel } from "#/measure/DirectionOfTravel";
import { ExpectedFigure } from "#/measure/ExpectedFigure";
import { partsOf } from "#/measure/figures";
import { SmallNumbers } from "#/measure/SmallNumbers";
import { Assurance, assuranceWords, Variation } from "#/measure/Variation";
import { Part } from "./Cell";
import { headings, yearSoFar } from "./columns";
import type { Measure } from "./edition-document";
import { LatestPeriods } from "./LatestPeriods";

/** The latest figures, what the latest is out of, whether it is small, and the year so far. */
export function Figures({ measure }: { measure: Measure }) {
  const { periods, unit, smallNumbers } = measure;
  const year = yearSoFar(measure);
  return (
    <>
      <LatestPeriods
        points={periods}
        latestParts={unit === "PERCENTAGE" ? partsOf(periods.at(-1)) : undefined}
      />
      {measure.age ? <p className="app-expected">{measure.age}.</p> : null}
      {measure.expected ? <ExpectedFigure expected={measure.expected} /> : null}
      {smallNumbers ? <SmallNumbers text={smallNumbers} /> : null}
      {year ? (
        <Part heading={headings.yearToDate}>
          {year.value === undefined ? year.text : <span className="app-measure__figure">{year.display}</span>}
        </Part>
      ) : null}
    </>
  );
}

/** The figure a year before and, unless the direction of travel has said it, how the latest compares with it. */
export function LastYear({ measure: { samePeriodLastYear, yearOnYear, direction } }: { measure: Measure }) {
  if (!samePeriodLastYear) return null;
  const { display, label, value, symbolText } = samePeriodLastYear;
  if (value === undefined && !symbolText) {
    return <Part heading={headings.lastYear}>No figure for {label}</Part>;
  }
  return (
    <Part heading={headings.lastYear}>
      <span>
        <span className="app-measure__figure">{display}</span>, {label}
      </span>
      {symbolText ? <span className="app-measure__under">{symbolText}</span> : null}
      {yearOnYear && yearOnYear.text !== direction.text ? (
        <span className="app-measure__under">
          <DirectionOfTravel direction={yearOnYear} />
        </span>
      ) : null}
    </Part>
  );
}

export function RealChange({ measure: { variation, assurance } }: { measure: Measure }) {
  if (!variation) return null;
  return (
    <Part heading={headings.realChange} quiet>
      <Variation code={variation.code} words={variation.word} />
      {assurance && assurance.code !== "NONE" ? (
        <Assurance code={assurance.code} words={assuranceWords[assurance.code].word} />
      ) : null}
    </Part>
  );
}
