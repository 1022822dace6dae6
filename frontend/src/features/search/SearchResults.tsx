import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { InsetText } from "#/ui/Notices";

type Results = components["schemas"]["SearchResults"];

interface SearchResultsProps {
  results: Results;
  /** Whether the reader may ask about a measure that was found. */
  mayAsk?: boolean;
}

/** What was found, in the order in which members look: measures, then what was asked, then the words. */
export function SearchResults({ results, mayAsk = false }: SearchResultsProps) {
  const { measures, scorecards, requests, glossary } = results;
  const found = measures.total + scorecards.total + requests.total + glossary.total;
  return (
    <div className="app-column">
      <p className="govuk-body" role="status">
        {found === 0 ? "Nothing was found." : `${found} found for “${results.query}”.`}
      </p>
      {results.alsoSearched.length > 0 ? (
        <p className="govuk-hint">It was also searched for as {inWords(results.alsoSearched)}.</p>
      ) : null}
      {found === 0 ? <Nothing /> : null}
      <Kind title="Measures" found={measures}>
        {({ indicator, title, theme, scorecard, scorecardTitle, period, periodLabel }) => (
          <li key={indicator}>
            <Link
              to="/scorecards/$scorecard/$period/measures/$indicator"
              params={{ scorecard, period, indicator }}
              className="govuk-link"
            >
              {title}
            </Link>
            <span className="app-search__where">
              {theme}. {scorecardTitle}, {periodLabel}
            </span>
            {mayAsk ? (
              <span className="app-search__where">
                <Link
                  to="/scorecards/$scorecard/$period/measures/$indicator/request"
                  params={{ scorecard, period, indicator }}
                  className="govuk-link"
                >
                  Ask about it<span className="govuk-visually-hidden">: {title}</span>
                </Link>
              </span>
            ) : null}
          </li>
        )}
      </Kind>
      <Kind title="Scorecards" found={scorecards}>
        {({ code, title, purpose }) => (
          <li key={code}>
            <Link to="/scorecards/$scorecard" params={{ scorecard: code }} className="govuk-link">
              {title}
            </Link>
            <span className="app-search__where">{purpose}</span>
          </li>
        )}
      </Kind>
      <Kind title="Requests" found={requests}>
        {({ reference, question, measures: titles }) => (
          <li key={reference}>
            <Link to="/requests/$reference" params={{ reference }} className="govuk-link">
              {reference}: {question}
            </Link>
            <span className="app-search__where">{titles.join("; ")}</span>
          </li>
        )}
      </Kind>
      <Kind title="What words mean" found={glossary}>
        {({ code, term, meaning }) => (
          <li key={code}>
            <Link to="/glossary" hash={code} className="govuk-link">
              {term}
            </Link>
            <span className="app-search__where">{meaning}</span>
          </li>
        )}
      </Kind>
    </div>
  );
}

interface KindProps<T> {
  title: string;
  found: { total: number; items: readonly T[] };
  children: (item: T) => ReactNode;
}

function Kind<T>({ title, found, children }: KindProps<T>) {
  if (found.total === 0) return null;
  const shown = found.items.length;
  return (
    <>
      <h2 className="govuk-heading-m">
        {title} ({found.total})
      </h2>
      <ul className="govuk-list govuk-list--spaced app-search__list">{found.items.map(children)}</ul>
      {shown < found.total ? (
        <p className="govuk-hint">
          The first {shown} of {found.total}. More words find fewer.
        </p>
      ) : null}
    </>
  );
}

function Nothing() {
  return (
    <InsetText>
      <p className="govuk-body">Try fewer words, or another name for it.</p>
      <p className="govuk-body">
        All measures stand on the{" "}
        <Link to="/scorecards" className="govuk-link">
          scorecards
        </Link>
        .
      </p>
    </InsetText>
  );
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1);
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : `${last}`;
}
