import { Link } from "@tanstack/react-router";
import { londonDateTime } from "#/ui/dates";
import type { Edition } from "./edition";
import { editionStateWords } from "./edition-state";

/** Every revision of an edition that has more than one, oldest first, each with a page of its own. */
export function EditionRevisions({ edition }: { edition: Edition }) {
  const { scorecard, period, revisions } = edition;
  if (revisions.length < 2) return null;
  return (
    <section aria-labelledby="revisions-heading">
      <h2 className="govuk-heading-m" id="revisions-heading">
        Revisions
      </h2>
      <ol className="app-rows">
        {revisions.map((each) => (
          <li className="app-rows__item" key={each.revision}>
            {each.revision === edition.revision ? (
              <strong>Revision {each.revision} (this one)</strong>
            ) : (
              <Link
                to="/editions/$scorecard/$period"
                params={{ scorecard, period }}
                search={{ revision: each.revision }}
                className="govuk-link govuk-!-font-weight-bold"
              >
                Revision {each.revision}
              </Link>
            )}
            <span className="app-muted">: {lifeInWords(each)}</span>
            {each.erratum ? <p className="govuk-body app-typed">{each.erratum}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function lifeInWords({ state, publishedAt, supersededAt }: Edition["revisions"][number]): string {
  if (!publishedAt) return editionStateWords(state).word.toLowerCase();
  const published = `published ${londonDateTime(publishedAt)}`;
  return supersededAt ? `${published}, replaced ${londonDateTime(supersededAt)}` : published;
}
