import { londonDateTime } from "#/ui/dates";
import { Quote, Said } from "#/ui/Said";
import type { WholeMeasure } from "./indicator-review";

/** What each of the group would do with a measure, and what else was said of it. */
export function SaidOfMeasure({ whole: { voices, comments } }: { whole: WholeMeasure }) {
  return (
    <>
      <h2 className="govuk-heading-m">What the group would do</h2>
      {voices.length > 0 ? (
        <ul className="app-list">
          {voices.map(({ name, words, replacement, reason, at }) => (
            <li className="app-list__item" key={`${name} ${at}`}>
              <p className="govuk-body govuk-!-margin-bottom-1">
                <strong>{replacement ? `${words}: ${replacement}` : words}</strong>
              </p>
              {reason ? <Quote text={reason} /> : null}
              <p className="govuk-body app-muted">
                {name}, {londonDateTime(at)}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">Nobody has said so far.</p>
      )}
      {comments.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Comments</h2>
          {comments.map(({ text, byName, at }) => (
            <Said key={`${byName} ${at}`} text={text} by={byName} at={at} />
          ))}
        </>
      ) : null}
    </>
  );
}
