import { Link } from "@tanstack/react-router";
import { isExplained } from "#/measure/explanation";
import type { EditionDocument, Measure } from "./edition-document";
import { byWorry, signsOf } from "./worry";

const shownFirst = 3;

/** The measures with the most signs that they go badly, and where the rest of them are; nothing where none has any. */
export function LookFirst({ document, revision }: { document: EditionDocument; revision?: number }) {
  const worrying = byWorry(document.themes).filter((measure) => signsOf(measure).length > 0);
  if (worrying.length === 0) return null;
  const { scorecard, period } = document;
  return (
    <section className="app-look-first" aria-labelledby="look-first">
      <h2 className="govuk-heading-m" id="look-first">
        What to look at first
      </h2>
      <ol className="app-look-first__list">
        {worrying.slice(0, shownFirst).map((measure) => (
          <li className="app-look-first__item" key={measure.indicator}>
            <Link
              to="/scorecards/$scorecard/$period/measures/$indicator"
              params={{ scorecard, period: period.code, indicator: measure.indicator }}
              search={{ revision }}
              className="govuk-link govuk-!-font-weight-bold"
            >
              {measure.title}
            </Link>{" "}
            {wordsOf(measure)}
          </li>
        ))}
      </ol>
      {worrying.length > shownFirst ? (
        <p className="govuk-body-s">
          <Link
            to="/scorecards/$scorecard/$period"
            params={{ scorecard, period: period.code }}
            search={(now) => ({ ...now, sort: "worry" as const })}
            hash="measures"
            className="govuk-link"
          >
            All measures, those with most to worry about first
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** "46.0%: red, worsened. No explanation has been given." */
function wordsOf(measure: Measure) {
  const figure = measure.periods.at(-1)?.display;
  const signs = signsOf(measure).join(", ");
  const said = isExplained(measure) ? "An explanation has been given." : "No explanation has been given.";
  return `${figure ? `${figure}: ` : ""}${figure ? signs : sentence(signs)}. ${said}`;
}

function sentence(words: string) {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
