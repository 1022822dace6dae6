import { Link } from "@tanstack/react-router";
import type { ImportReport } from "./import-report";

type Touch = ImportReport["touches"][number];
type Named = Touch["named"][number];

/** What is touched, and what that means, of one and of several. */
const words: Record<Touch["kind"], { one: string; more: string; means: string }> = {
  CONTRADICTED: {
    one: "published edition shows a figure otherwise",
    more: "published editions show figures otherwise",
    means: "They stay as they were published until they are corrected.",
  },
  APPROVED: {
    one: "approved edition would be held back",
    more: "approved editions would be held back",
    means: "What the board approved would have changed, so it has to approve again.",
  },
  SUBMITTED: {
    one: "edition with the board would change",
    more: "editions with the board would change",
    means: "The board would approve other figures than it was sent.",
  },
  DRAFT: {
    one: "draft would change",
    more: "drafts would change",
    means: "Commentary on what changes is marked as older than its figure.",
  },
  TARGET: {
    one: "target would move",
    more: "targets would move",
    means: "They stand in relation to a figure of the file.",
  },
  REQUEST: {
    one: "open request is on its measures",
    more: "open requests are on its measures",
    means: "Whoever answers should know of the new figures.",
  },
};

/** Said before a file is loaded: what it touches beyond the figures themselves. */
export function ImportTouches({ touches }: Pick<ImportReport, "touches">) {
  return (
    <section aria-labelledby="touches-heading">
      <h3 className="govuk-heading-s" id="touches-heading">
        What loading it touches
      </h3>
      {touches.length === 0 ? (
        <p className="govuk-body">No edition, target or open request that you can see.</p>
      ) : (
        touches.map(({ kind, count, named }) => (
          <div key={kind}>
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>
                {count.toLocaleString("en-GB")} {count === 1 ? words[kind].one : words[kind].more}
              </strong>
              . {words[kind].means}
            </p>
            <ul className="govuk-list govuk-list--bullet">
              {named.map((each) => (
                <li key={each.text}>
                  <NamedLink named={each} />
                  {each.figures ? `: ${each.figures} ${each.figures === 1 ? "figure" : "figures"}` : null}
                </li>
              ))}
              {named.length < count ? (
                <li>and {(count - named.length).toLocaleString("en-GB")} more</li>
              ) : null}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}

/** In another tab, so that the file that was chosen stays chosen. */
function NamedLink({ named: { text, scorecard, period, revision, indicator, request } }: { named: Named }) {
  const opens = { className: "govuk-link", target: "_blank", rel: "noreferrer" };
  const said = (
    <>
      {text}
      <span className="govuk-visually-hidden"> (opens in a new tab)</span>
    </>
  );
  if (scorecard && period) {
    return (
      <Link
        to="/editions/$scorecard/$period"
        params={{ scorecard, period }}
        search={{ revision: revision && revision > 1 ? revision : undefined }}
        {...opens}
      >
        {said}
      </Link>
    );
  }
  if (indicator) {
    return (
      <Link to="/measures/$indicator" params={{ indicator }} {...opens}>
        {said}
      </Link>
    );
  }
  if (request) {
    return (
      <Link to="/requests/$reference" params={{ reference: request }} {...opens}>
        {said}
      </Link>
    );
  }
  return <>{text}</>;
}
