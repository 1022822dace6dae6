import { Link } from "@tanstack/react-router";
import { Tag } from "#/ui/Tag";
import { countsInWords, type Remit } from "./remit";

interface RemitListProps {
  remits: readonly Remit[];
  mayChange: boolean;
}

/** Each committee with how much falls under it. */
export function RemitList({ remits, mayChange }: RemitListProps) {
  return (
    <ul className="app-list">
      {remits.map((remit) => {
        const { committee, title, mine, themes, changedBy, series } = remit;
        return (
          <li className="app-list__item" key={committee}>
            <h2 className="govuk-heading-s">
              <Link
                to="/committees/$committee"
                params={{ committee }}
                hash="remit-heading"
                className="govuk-link"
              >
                {title}
              </Link>
            </h2>
            {mine ? (
              <p className="app-list__tags app-state">
                <Tag colour="purple">You sit on it</Tag>
              </p>
            ) : null}
            <p className="govuk-body">
              {changedBy || series.length > 0
                ? `Under it: ${countsInWords(remit)}.`
                : "Nobody has said yet what falls under it."}
            </p>
            {themes.length > 0 ? <p className="govuk-body app-muted">Themes: {themes.join(", ")}.</p> : null}
            {mayChange ? (
              <p className="govuk-body">
                <Link to="/committees/$committee/remit" params={{ committee }} className="govuk-link">
                  Say what falls under it<span className="govuk-visually-hidden">: {title}</span>
                </Link>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
