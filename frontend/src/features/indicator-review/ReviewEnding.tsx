import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { DateInput } from "#/ui/DateInput";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { TextForm } from "#/ui/TextForm";
import { isoDay, noDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { type IndicatorReview, reviewLimits } from "./indicator-review";

interface ReviewEndingProps {
  review: IndicatorReview;
  sending: "adoption" | "abandonment" | undefined;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onAdopt: (appliesFrom: string, minute: string) => void;
  onAbandon: (reason: string) => void;
}

/** Adopting what was decided from a day on, or ending the review without another set. */
export function ReviewEnding(props: ReviewEndingProps) {
  const { review, sending, errorOf, onRefused, onAdopt, onAbandon } = props;
  const [from, setFrom] = useState(noDay);
  const [minute, setMinute] = useState("");
  const [reason, setReason] = useState("");
  useUnsavedWarning((minute + reason).trim() !== "");

  function adopt(event: SyntheticEvent) {
    event.preventDefault();
    const appliesFrom = isoDay(from);
    const found = [
      ...(appliesFrom
        ? []
        : [{ fieldId: "applies-from", message: "Enter a day that exists, such as 1 4 2027" }]),
      ...checkLength("minute", minute, reviewLimits.minute, {
        missing: "Enter the minute",
        noun: "The minute",
      }),
    ];
    onRefused(found);
    if (found.length === 0 && appliesFrom) onAdopt(appliesFrom, minute.trim());
  }
  return (
    <section aria-labelledby="ending-heading">
      <h2 className="govuk-heading-m" id="ending-heading">
        End the review
      </h2>
      {review.actions.includes("ADOPT") ? (
        <Details summary={`Adopt the set of ${review.counts.afterwards} measures`}>
          <form onSubmit={adopt} noValidate>
            <DateInput
              id="applies-from"
              label="From when does it count?"
              hint="Editions of periods that end on this day or later show it. Earlier editions stay as they are."
              value={from}
              error={errorOf("applies-from")}
              onChange={setFrom}
            />
            <CharacterCount
              id="minute"
              label="Minute of the adoption"
              hint="Why these measures. Every member who reads the scorecard gets it by e-mail."
              rows={3}
              limit={reviewLimits.minute.most}
              value={minute}
              error={errorOf("minute")}
              onChange={(event) => setMinute(event.target.value)}
            />
            <Button busy={sending === "adoption"}>
              {sending === "adoption" ? "Adopting the set" : "Adopt this set"}
            </Button>
          </form>
        </Details>
      ) : null}
      {review.actions.includes("ABANDON") ? (
        <Details summary="Abandon the review">
          <TextForm
            id="abandon-reason"
            label="Why is it abandoned?"
            hint="The scorecard keeps the measures that it has."
            limit={reviewLimits.reason.most}
            rows={3}
            value={reason}
            error={errorOf("abandon-reason")}
            busy={sending === "abandonment"}
            button={{ send: "Abandon the review", sending: "Abandoning it", look: "warning" }}
            check={(text) =>
              checkLength("abandon-reason", text, reviewLimits.reason, {
                missing: "Enter why it is abandoned",
                noun: "Why it is abandoned",
              })
            }
            onChange={setReason}
            onRefused={onRefused}
            onSend={onAbandon}
          />
        </Details>
      ) : null}
    </section>
  );
}
