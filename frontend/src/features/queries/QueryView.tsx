import { Link } from "@tanstack/react-router";
import { InsetText } from "#/ui/Notices";
import { Quote, Said } from "#/ui/Said";
import type { GeneralQuery } from "./general-query";
import { askedInWords, QueryTags } from "./QueryList";

/** A general question, what was answered, and who can read it. */
export function QueryView({ query }: { query: GeneralQuery }) {
  const { question, answer, measure, mine } = query;
  return (
    <>
      <QueryTags query={query} />
      <Quote text={question} />
      <p className="govuk-body app-muted">{askedInWords(query)}.</p>
      {answer ? (
        <section aria-labelledby="answer-heading">
          <h2 className="govuk-heading-m" id="answer-heading">
            Answer
          </h2>
          <Said {...answer} />
        </section>
      ) : null}
      {measure ? (
        <InsetText>
          This is about the measure{" "}
          <Link to="/search" search={{ q: measure.title }} className="govuk-link">
            {measure.title}
          </Link>
          . To ask more, open it on a scorecard and choose “Request a deep dive”.
        </InsetText>
      ) : null}
      <p className="govuk-body">{readersInWords(mine, answer?.givenTo)}</p>
    </>
  );
}

function readersInWords(
  mine: boolean,
  givenTo: NonNullable<GeneralQuery["answer"]>["givenTo"] | undefined,
): string {
  if (givenTo === "ALL_MEMBERS") {
    return mine
      ? "All members can read this question and its answer. They are not told that you asked it."
      : "All members can read this question and its answer, but not who asked it.";
  }
  return `Only ${mine ? "you" : "whoever asked"} and democratic services can read this.`;
}
