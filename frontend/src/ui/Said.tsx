import { londonDateTime } from "./dates";
import { Paragraphs } from "./Paragraphs";

/** Words as somebody wrote them. */
export function Quote({ text }: { text: string }) {
  return (
    <div className="app-quote">
      <Paragraphs text={text} />
    </div>
  );
}

/** The same with who wrote them and when. */
export function Said({ text, by, at }: { text: string; by: string; at: string }) {
  return (
    <>
      <Quote text={text} />
      <p className="govuk-body app-muted">
        {by}, {londonDateTime(at)}
      </p>
    </>
  );
}
