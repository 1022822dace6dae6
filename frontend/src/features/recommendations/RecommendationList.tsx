import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { type Recommendation, recommendationColour } from "./recommendation";

interface RecommendationListProps {
  recommendations: readonly Recommendation[];
  /** Of the headings: 3 below one of the page. */
  level?: 2 | 3;
}

export function RecommendationList({ recommendations, level = 2 }: RecommendationListProps) {
  const Heading = `h${level}` as const;
  return (
    <ul className="app-list">
      {recommendations.map((recommendation) => {
        const { reference, cited, text, committeeTitle, addressedTo, madeOn, lead, steps, inspection } =
          recommendation;
        const latest = steps.at(-1);
        return (
          <li className="app-list__item" key={reference}>
            <Heading className="govuk-heading-s">
              <Link
                to="/recommendations/$recommendation"
                params={{ recommendation: reference }}
                className="govuk-link"
              >
                Recommendation {cited}
              </Link>
            </Heading>
            <RecommendationTags recommendation={recommendation} />
            <p className="govuk-body app-list__excerpt">{text}</p>
            {latest ? (
              <p className="govuk-body">
                {latest.moveText} on {londonDate(latest.day)}.
              </p>
            ) : null}
            <p className="govuk-body app-muted">
              {inspection ? `Inspectors (${inspection.title})` : committeeTitle} to {addressedTo},{" "}
              {londonDate(madeOn)}. {lead} leads on it.
            </p>
          </li>
        );
      })}
    </ul>
  );
}

export function RecommendationTags({ recommendation }: { recommendation: Recommendation }) {
  const { state, stateText, overdue } = recommendation;
  return (
    <p className="app-list__tags app-state">
      <Tag colour={recommendationColour(state)}>{stateText}</Tag>
      {overdue ? <Tag colour="red">Response overdue</Tag> : null}
    </p>
  );
}
