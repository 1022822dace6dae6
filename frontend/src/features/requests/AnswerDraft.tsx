import { londonDateTime } from "#/ui/dates";
import { Quote, Said } from "#/ui/Said";
import type { DeepDiveRequest } from "./request";

/** The answer before it is given, for those who write and agree it, with what the director said of it. */
export function AnswerDraft({ request }: { request: DeepDiveRequest }) {
  const draft = request.answerDraft;
  if (!draft) return null;
  const { decision } = draft;
  // Whoever is writing it has it in the form below.
  const isBeingWritten = request.actions.includes("DRAFT_ANSWER") && draft.state !== "AGREED";
  return (
    <section aria-labelledby="draft-heading">
      <h2 className="govuk-heading-m" id="draft-heading">
        Draft answer
      </h2>
      <p className="govuk-body">{draft.stateText}.</p>
      {isBeingWritten ? null : <Quote text={draft.text} />}
      {draft.charts.length > 0 && !isBeingWritten ? (
        <p className="govuk-body">
          Shown with it: the {draft.charts.length === 1 ? "chart" : "charts"} of{" "}
          {draft.charts.map(({ title }) => title).join("; ")}.
        </p>
      ) : null}
      <p className="govuk-body app-muted">
        Saved by {draft.by}, {londonDateTime(draft.at)}.
        {draft.sent ? ` Sent to the director by ${draft.sent.by}, ${londonDateTime(draft.sent.at)}.` : null}
        {decision && !decision.reason ? ` Agreed by ${decision.by}, ${londonDateTime(decision.at)}.` : null}
      </p>
      {decision?.reason ? (
        <>
          <h3 className="govuk-heading-s">Why it was sent back</h3>
          <Said text={decision.reason} by={decision.by} at={decision.at} />
        </>
      ) : null}
    </section>
  );
}
