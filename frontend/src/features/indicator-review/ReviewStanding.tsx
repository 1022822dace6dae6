import { londonDate } from "#/ui/dates";
import { Quote } from "#/ui/Said";
import { Tag } from "#/ui/Tag";
import { type IndicatorReview, reviewState } from "./indicator-review";

/** What the group is for, who belongs to it, and how far it is. */
export function ReviewStanding({ review }: { review: IndicatorReview }) {
  const { counts, ended, participants } = review;
  const { words, colour } = reviewState(review.state);
  return (
    <>
      <p className="app-state">
        <Tag colour={colour}>{words}</Tag>
      </p>
      <Quote text={review.purpose} />
      <p className="govuk-body">
        {counts.today} of {counts.catalogue} measures are on this scorecard today; the rest is on{" "}
        {review.catalogueTitle}. Decided so far: {counts.decided}. With that {counts.afterwards} would be on
        it.
      </p>
      <p className="govuk-body app-muted">
        Opened by {review.openedBy}. The group looks at them from {londonDate(review.startsOn)} and decides by{" "}
        {londonDate(review.reportsOn)}.
      </p>
      {ended ? (
        <>
          <h2 className="govuk-heading-m">How it ended</h2>
          <Quote text={ended.text} />
          <p className="govuk-body">
            {ended.appliesFrom
              ? `Editions of periods that end on ${londonDate(ended.appliesFrom)} or later show this set. Earlier editions stay as they are.`
              : "The scorecard keeps the measures that it has."}
            {ended.askAgainOn
              ? ` What was dropped can still be read in earlier editions, and is asked about again on ${londonDate(ended.askAgainOn)}.`
              : null}
          </p>
          <p className="govuk-body app-muted">
            {ended.by}, {londonDate(ended.at)}
          </p>
        </>
      ) : null}
      <h2 className="govuk-heading-m">The group</h2>
      <ul className="govuk-list govuk-list--bullet">
        {participants.map(({ subject, name, part, measures }) => (
          <li key={subject}>
            {name}, {part === "MEMBER" ? "member" : "officer"}:{" "}
            {measures === 0
              ? "nothing said yet"
              : `spoke on ${measures === 1 ? "1 measure" : `${measures} measures`}`}
          </li>
        ))}
      </ul>
    </>
  );
}
