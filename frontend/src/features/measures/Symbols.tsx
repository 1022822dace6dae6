import { ExplainedHeading } from "#/measure/Glossary";
import type { MeasureDocument } from "./measure-document";

/** Explains each symbol that stands in the figures of this page, next to them. */
export function Symbols({ document }: { document: MeasureDocument }) {
  const points = [...document.history, ...document.comparatorHistory.flatMap(({ points }) => points)];
  const meanings = new Map(
    points.flatMap(({ symbol, symbolText }) => (symbol && symbolText ? [[symbol, symbolText] as const] : [])),
  );
  if (meanings.size === 0) return null;
  return (
    <>
      <ExplainedHeading code="symbols" level={3}>
        Symbols in these figures
      </ExplainedHeading>
      <dl className="app-symbols">
        {[...meanings].map(([symbol, meaning]) => (
          <div key={symbol}>
            <dt>{symbol}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
