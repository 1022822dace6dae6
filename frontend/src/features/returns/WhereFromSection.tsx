import { Link } from "@tanstack/react-router";
import { finalSentence, pressing, roundInWords, type StatutoryReturn } from "./statutory-return";

/** The returns to government from which a measure comes. Nothing where there is none. */
export function WhereFromSection({ returns }: { returns: readonly StatutoryReturn[] }) {
  if (returns.length === 0) return null;
  return (
    <section className="app-column" aria-labelledby="returns-heading">
      <h2 className="govuk-heading-m" id="returns-heading">
        The return it comes from
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {returns.map((each) => {
          const round = pressing(each);
          return (
            <li key={each.code}>
              <Link
                to="/statutory-returns/$statutoryReturn"
                params={{ statutoryReturn: each.code }}
                className="govuk-link"
              >
                {each.title}
              </Link>
              {round
                ? `. Round ${round.code}: ${roundInWords(round)}. ${finalSentence(round)}`
                : ". No dates are entered yet."}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
