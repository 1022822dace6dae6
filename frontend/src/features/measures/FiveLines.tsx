import type { ReactNode } from "react";
import { isExplained } from "#/measure/explanation";
import { RatingShape } from "#/measure/RatingTag";
import { Details } from "#/ui/Details";
import { SummaryList } from "#/ui/SummaryList";
import { type Cited, fiveLines, type WhatIsDone } from "./five-lines";
import type { MeasureDocument } from "./measure-document";

interface FiveLinesProps {
  document: MeasureDocument;
  done?: WhatIsDone;
  /** By which an explanation is asked for, for those who may. */
  ask?: ReactNode;
}

/** The plain answer in five lines, and the figures that each rests on. */
export function FiveLines({ document, done, ask }: FiveLinesProps) {
  const lines = fiveLines(document, done);
  const unexplained = !isExplained(document.measure);
  const cited = lines.flatMap(({ figures }) => figures);
  return (
    <section aria-labelledby="in-short">
      <h2 className="govuk-visually-hidden" id="in-short">
        In short
      </h2>
      <dl className="app-five-lines">
        {lines.map(({ question, answer, figures }, place) => (
          <div key={question} data-figures={figures.map(({ id }) => id).join(" ") || undefined}>
            <dt>{question}</dt>
            <dd>
              {place === 0 ? <Shape rating={document.measure.rating} /> : null}
              {answer}
              {question === "Why?" && unexplained ? ask : null}
            </dd>
          </div>
        ))}
      </dl>
      {cited.length > 0 ? (
        <Details summary="The figures that these lines rest on">
          <SummaryList rows={rowsOf(cited)} />
        </Details>
      ) : null}
    </section>
  );
}

/** The rating's shape; its word stands in the sentence. */
function Shape({ rating: { code, letter } }: Pick<MeasureDocument["measure"], "rating">) {
  return (
    <span className={`app-rating app-rating--${code.toLowerCase().replace("_", "-")}`}>
      <RatingShape code={code} letter={letter} />
    </span>
  );
}

/** Each figure once, although two lines may speak of it. */
function rowsOf(cited: readonly Cited[]) {
  return [...new Map(cited.map((each) => [each.id, each])).values()].map(({ id, name, display }) => ({
    key: name,
    value: (
      <>
        {display} <span className="app-muted">({id})</span>
      </>
    ),
  }));
}
