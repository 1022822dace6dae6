import { Link } from "@tanstack/react-router";
import { frequencies, type Indicator, isRetired, polarities, serviceWords } from "#/measure/definition-words";
import { Tag } from "#/ui/Tag";

/** Each measure with what tells it from the next. */
export function CatalogueList({ indicators, today }: { indicators: readonly Indicator[]; today: string }) {
  return (
    <ul className="app-rows">
      {indicators.map((indicator) => (
        <li className="app-rows__item" key={indicator.code}>
          <Link
            to="/measures/$indicator"
            params={{ indicator: indicator.code }}
            className="govuk-link govuk-!-font-weight-bold app-rows__link"
          >
            {indicator.title}
          </Link>{" "}
          {isRetired(indicator, today) ? <Tag colour="grey">Retired</Tag> : null}
          <p className="govuk-body govuk-!-margin-bottom-1">
            {indicator.code}. {frequencies[indicator.frequency]},{" "}
            {polarities[indicator.polarity].label.toLowerCase()}.
          </p>
          <p className="govuk-body app-muted">
            {indicator.theme}
            {indicator.leadService
              ? `; led by ${serviceWords(indicator.leadService)}`
              : "; no lead service named"}
          </p>
        </li>
      ))}
    </ul>
  );
}
