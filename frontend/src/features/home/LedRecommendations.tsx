import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";

type Recommendation = components["schemas"]["Recommendation"];

const over: readonly Recommendation["state"][] = ["REJECTED", "COMPLETED", "WITHDRAWN"];

/** The recommendations on which the reader leads and that are not over. Nothing where there are none. */
export function LedRecommendations({ recommendations }: { recommendations: readonly Recommendation[] }) {
  const open = recommendations.filter(({ state }) => !over.includes(state));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="led-heading">
      <h2 className="govuk-heading-m" id="led-heading">
        Recommendations you lead on
      </h2>
      <ul className="govuk-task-list">
        {open.slice(0, 5).map(({ reference, cited, text, stateText, responseDueOn, overdue }) => (
          <li className="govuk-task-list__item govuk-task-list__item--with-link" key={reference}>
            <div className="govuk-task-list__name-and-hint">
              <Link
                to="/recommendations/$recommendation"
                params={{ recommendation: reference }}
                className="govuk-link govuk-task-list__link"
              >
                {cited}: {text}
              </Link>
            </div>
            <div className="govuk-task-list__status app-state">
              <Tag colour={overdue ? "red" : "yellow"}>
                {overdue && responseDueOn ? `Response overdue since ${londonDate(responseDueOn)}` : stateText}
              </Tag>
            </div>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link to="/recommendations" className="govuk-link">
          All recommendations
        </Link>
      </p>
    </section>
  );
}
