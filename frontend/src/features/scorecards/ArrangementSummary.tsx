import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { Tag } from "#/ui/Tag";
import { isReviewDue } from "./review";

interface ArrangementSummaryProps {
  arrangement: components["schemas"]["Arrangement"] | undefined;
  today: Date;
}

/** Why the scorecard exists, who agreed it and when, and when that is looked at again. */
export function ArrangementSummary({ arrangement, today }: ArrangementSummaryProps) {
  if (!arrangement) {
    return <p className="govuk-body">Nobody has written down yet who agreed this scorecard.</p>;
  }
  const { reason, agreedBy, agreedOn, nextReviewOn } = arrangement;
  const rows: SummaryRow[] = [{ key: "Agreed by", value: agreedBy }];
  if (agreedOn) rows.push({ key: "Agreed on", value: londonDate(agreedOn) });
  rows.push({
    key: "Next review",
    value: nextReviewOn ? (
      <>
        {londonDate(nextReviewOn)}{" "}
        {isReviewDue(nextReviewOn, today) ? <Tag colour="yellow">Review due</Tag> : null}
      </>
    ) : (
      "No date is set"
    ),
  });
  return (
    <>
      <Paragraphs text={reason} />
      <SummaryList rows={rows} />
    </>
  );
}
