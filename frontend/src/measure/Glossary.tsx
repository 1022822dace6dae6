import { Link } from "@tanstack/react-router";
import { createContext, Fragment, type ReactNode, use, useMemo } from "react";
import type { components } from "#/api/schema";
import { useInPieces } from "#/ui/use-in-pieces";
import { termsIn } from "./terms-in";

type Term = components["schemas"]["GlossaryTerm"];

/** The terms that pages refer to. The glossary has more. */
export type TermCode =
  | "assurance"
  | "average"
  | "comparators"
  | "confidence-interval"
  | "control-chart"
  | "control-limits"
  | "data-quality-finding"
  | "direction-of-travel"
  | "latest-periods"
  | "measure"
  | "numerator-and-denominator"
  | "polarity"
  | "previous-year"
  | "quartile-band"
  | "rank"
  | "rating"
  | "real-change"
  | "rule-version"
  | "same-period-last-year"
  | "small-numbers"
  | "symbols"
  | "target"
  | "tolerance"
  | "trend"
  | "year-on-year"
  | "year-to-date";

interface Known {
  /** Those that headings refer to. */
  byCode: ReadonlyMap<string, Term>;
  all: readonly Term[];
}

const Terms = createContext<Known>({ byCode: new Map(), all: [] });

/** Around a page whose headings explain themselves: it holds each meaning once, whatever the number of buttons that open it. */
export function Glossary({ terms, children }: { terms: readonly Term[]; children: ReactNode }) {
  const known = useMemo(() => {
    const ofFigures = terms.filter(({ kind }) => kind === "STATISTICS");
    return { byCode: new Map(ofFigures.map((term) => [term.code, term])), all: terms };
  }, [terms]);
  return (
    <Terms value={known}>
      {children}
      <Meanings terms={[...known.byCode.values()]} />
    </Terms>
  );
}

/** Nobody opens one before the page is there. */
function Meanings({ terms }: { terms: readonly Term[] }) {
  const drawn = useInPieces(terms.length, afterThePage);
  return terms.slice(0, drawn).map((term) => <Meaning key={term.code} term={term} />);
}

const afterThePage = { first: 0, piece: 12 };

/** The words of children's services in the name of a measure, each leading to its meaning. */
export function WordsInName({ title }: { title: string }) {
  const found = termsIn(title, use(Terms).all);
  if (found.length === 0) return null;
  return (
    <p className="govuk-body">
      What its name means:{" "}
      {found.map(({ code, term }, i) => (
        <Fragment key={code}>
          {i > 0 ? ", " : null}
          <Link to="/glossary" hash={code} className="govuk-link">
            {term}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}

/** The small button behind a heading. Without the glossary there is nothing to open, and no button. */
export function WhatIsThis({ code }: { code: TermCode }) {
  const term = use(Terms).byCode.get(code);
  if (!term) return null;
  return (
    <button
      type="button"
      className="app-what"
      popoverTarget={popoverId(code)}
      aria-label={`What ${term.term} means`}
    >
      <svg className="app-what__icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="9" />
        <path d="M7.1 7.6a2.9 2.9 0 1 1 4.5 2.6c-1 .6-1.6 1.1-1.6 2.2M10 14.7v.1" />
      </svg>
    </button>
  );
}

/** Words with their meaning behind them. The button stays on the line of the last word. */
export function Explained({ code, children: words }: { code: TermCode; children: string }) {
  const last = words.lastIndexOf(" ") + 1;
  return (
    <>
      {words.slice(0, last)}
      <span className="app-explained__end">
        {words.slice(last)}
        <WhatIsThis code={code} />
      </span>
    </>
  );
}

interface HeadingProps {
  code: TermCode;
  level?: 2 | 3 | 4;
  children: ReactNode;
}

/** A section's heading with its meaning behind it. The button stands outside, so that the heading's name is its own words. */
export function ExplainedHeading({ code, level = 2, children }: HeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="app-explained">
      <Heading className={level === 2 ? "govuk-heading-m" : "govuk-heading-s"}>{children}</Heading>
      <WhatIsThis code={code} />
    </div>
  );
}

/** Takes the focus when it opens, so that it is read out; closing gives the focus back to the button. */
function Meaning({ term: { code, term, meaning } }: { term: Term }) {
  const id = popoverId(code);
  return (
    <div
      popover="auto"
      id={id}
      className="app-meaning"
      role="dialog"
      aria-labelledby={`${id}-term`}
      aria-describedby={`${id}-words`}
      tabIndex={-1}
      onToggle={({ currentTarget, newState }) => {
        if (newState === "open") currentTarget.focus({ preventScroll: true });
      }}
    >
      <p className="govuk-heading-s app-meaning__term" id={`${id}-term`}>
        {term}
      </p>
      <p className="govuk-body" id={`${id}-words`}>
        {meaning}
      </p>
      <div className="app-meaning__ways">
        <Link to="/glossary" hash={code} className="govuk-link">
          All terms
        </Link>
        <button
          type="button"
          className="app-link-button"
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={`Close what ${term} means`}
        >
          Close
        </button>
      </div>
    </div>
  );
}

function popoverId(code: string) {
  return `meaning-${code}`;
}
