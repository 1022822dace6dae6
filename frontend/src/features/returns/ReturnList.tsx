import { Link } from "@tanstack/react-router";
import { Tag } from "#/ui/Tag";
import { pressing, roundInWords, type StatutoryReturn, tagOf } from "./statutory-return";

/** Returns, each with what is most pressing of it. */
export function ReturnList({ returns }: { returns: readonly StatutoryReturn[] }) {
  return (
    <ul className="app-list">
      {returns.map((each) => {
        const round = pressing(each);
        const count = each.measures.length;
        return (
          <li className="app-list__item" key={each.code}>
            <h2 className="govuk-heading-s">
              <Link
                to="/statutory-returns/$statutoryReturn"
                params={{ statutoryReturn: each.code }}
                className="govuk-link"
              >
                {each.title}
              </Link>
            </h2>
            {round ? (
              <>
                <p className="app-list__tags app-state">
                  <Tag colour={tagOf[round.standing]}>{round.standingText}</Tag>
                </p>
                <p className="govuk-body">
                  Round {round.code}. {roundInWords(round)}.
                </p>
              </>
            ) : (
              <p className="govuk-body">No dates are entered yet.</p>
            )}
            <p className="govuk-body app-muted">
              {each.collects} {count === 1 ? "1 measure comes" : `${count} measures come`} from it.
            </p>
          </li>
        );
      })}
    </ul>
  );
}
