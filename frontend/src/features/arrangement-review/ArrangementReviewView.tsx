import { londonDate } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { type ArrangementReview, daysInWords, type Evidence, timelinessInWords } from "./arrangement-review";

/** What came of a series, what members say, what else is possible, and what was decided. */
export function ArrangementReviewView({ review }: { review: ArrangementReview }) {
  const { evidence, options, decision, firstDay, lastDay, openedBy, openedAt } = review;
  return (
    <>
      {decision ? (
        <section aria-labelledby="decision-heading">
          <h2 className="govuk-heading-m" id="decision-heading">
            What was decided
          </h2>
          <SummaryList
            rows={[
              { key: "Option", value: decision.option },
              { key: "Decided by", value: decision.decidedBy },
              { key: "Decided on", value: londonDate(decision.decidedOn) },
              { key: "Looked at again", value: londonDate(decision.nextReviewOn) },
            ]}
          />
          <Paragraphs text={decision.text} />
        </section>
      ) : null}
      <Came evidence={evidence} />
      <Asked evidence={evidence} />
      <Said survey={evidence.survey} />
      <section aria-labelledby="options-heading">
        <h2 className="govuk-heading-m" id="options-heading">
          What could be arranged
        </h2>
        {options.length === 0 ? <p className="govuk-body">No option is written down yet.</p> : null}
        {options.map(({ title, text }) => (
          <div key={title}>
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
            <Paragraphs text={text} />
          </div>
        ))}
      </section>
      <p className="govuk-body app-muted">
        Editions whose periods end from {londonDate(firstDay)} to {londonDate(lastDay)}. Opened by {openedBy},{" "}
        {londonDate(openedAt)}.
      </p>
    </>
  );
}

function Came({ evidence }: { evidence: Evidence }) {
  return (
    <section aria-labelledby="came-heading">
      <h2 className="govuk-heading-m" id="came-heading">
        What came, and when
      </h2>
      <p className="govuk-body">{timelinessInWords(evidence)}</p>
      <p className="govuk-body">
        How many people read an edition is not counted, as that would follow persons. Members are asked
        instead.
      </p>
      {evidence.editions.length > 0 ? (
        <Table
          caption="Editions that were published"
          className="app-stacked"
          columns={[
            { heading: "Edition", cell: ({ periodLabel }) => periodLabel },
            { heading: "Published", named: true, cell: ({ publishedAt }) => londonDate(publishedAt) },
            {
              heading: "Days after its period",
              named: true,
              numeric: true,
              cell: ({ daysAfter }) => String(daysAfter),
            },
            {
              heading: "Day kept to",
              named: true,
              cell: ({ dueOn }) => (dueOn ? londonDate(dueOn) : "None"),
            },
          ]}
          rows={evidence.editions}
          keyOf={({ period }) => period}
        />
      ) : null}
    </section>
  );
}

function Asked({ evidence: { answers, clinics, counts } }: { evidence: Evidence }) {
  return (
    <section aria-labelledby="asked-heading">
      <h2 className="govuk-heading-m" id="asked-heading">
        What was asked, and what came of it
      </h2>
      {answers.requests === 0 ? (
        <p className="govuk-body">No deep-dive request was made on these editions.</p>
      ) : (
        <SummaryList
          rows={[
            { key: "Deep-dive requests", value: String(answers.requests) },
            { key: "Answered", value: String(answers.answered) },
            ...(answers.medianDays === undefined
              ? []
              : [
                  {
                    key: "How long it took",
                    value: `Half of them within ${daysInWords(answers.medianDays)}`,
                  },
                ]),
            {
              key: "Did it answer the question?",
              value: `Yes: ${answers.satisfied}. No: ${answers.notSatisfied}. Said nothing, which is neither: ${answers.silent}.`,
            },
            { key: "Clinics held", value: String(clinics) },
            ...counts.map(({ kindText, stateText, count }) => ({
              key: `${kindText}: ${stateText}`,
              value: String(count),
            })),
          ]}
        />
      )}
    </section>
  );
}

function Said({ survey }: Pick<Evidence, "survey">) {
  return (
    <section aria-labelledby="said-heading">
      <h2 className="govuk-heading-m" id="said-heading">
        What members say
      </h2>
      {survey ? (
        <>
          <p className="govuk-body">
            {survey.answered === 0
              ? "No member has answered yet."
              : survey.answered === 1
                ? "1 member has answered."
                : `${survey.answered} members have answered.`}{" "}
            Nobody knows who answered what.
          </p>
          {survey.answered > 0
            ? survey.questions.map(({ question, text, answers }) => (
                <Table
                  key={question}
                  caption={text}
                  captionSize="s"
                  columns={[
                    { heading: "Answer", cell: (given) => given.text },
                    { heading: "Members", numeric: true, cell: ({ count }) => String(count) },
                  ]}
                  rows={answers}
                  keyOf={({ answer }) => answer}
                />
              ))
            : null}
        </>
      ) : (
        <p className="govuk-body">Members are still asked. What they say is shown once it is decided.</p>
      )}
    </section>
  );
}
