import { useState } from "react";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { Select } from "#/ui/Select";
import { TextForm } from "#/ui/TextForm";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { checkAnswer, type QueryAnswer, queryLimits } from "./general-query";

interface AnswerFormProps {
  measures: readonly { code: string; title: string }[];
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onAnswer: (answer: QueryAnswer) => void;
}

const audiences = [
  { value: "ASKER", label: "Whoever asked, and nobody else" },
  {
    value: "ALL_MEMBERS",
    label: "All members",
    hint: "They read the question and the answer, but not who asked. Check that the words do not say it either.",
  },
];

/** The answer to a general question, to whom it is given, and the measure that it is about after all. */
export function AnswerForm({ measures, busy, errorOf, onRefused, onAnswer }: AnswerFormProps) {
  const [answer, setAnswer] = useState("");
  const [givenTo, setGivenTo] = useState<"ASKER" | "ALL_MEMBERS">("ASKER");
  const [measure, setMeasure] = useState("");
  useUnsavedWarning(answer.trim() !== "");
  return (
    <section className="app-actions" aria-labelledby="answer-form-heading">
      <h2 className="govuk-heading-m" id="answer-form-heading">
        Answer in writing
      </h2>
      <TextForm
        id="answer"
        label="The answer"
        hint="Leave out anything that could identify a child. A blank line starts a new paragraph."
        limit={queryLimits.answer.most}
        rows={8}
        value={answer}
        error={errorOf("answer")}
        busy={busy}
        button={{ send: "Send the answer", sending: "Sending the answer" }}
        check={checkAnswer}
        onChange={setAnswer}
        onRefused={onRefused}
        onSend={(text) => onAnswer({ answer: text, givenTo, measure: measure || undefined })}
      >
        <Radios
          id="given-to"
          label="Who can read it?"
          choices={audiences}
          value={givenTo}
          onChange={(value) => setGivenTo(value === "ALL_MEMBERS" ? "ALL_MEMBERS" : "ASKER")}
        />
        <Select
          id="measure"
          label="The measure that it is about (optional)"
          hint="Only where the question is about a measure after all. The answer then leads to it, where a deep dive can be requested."
          choices={[
            { value: "", label: "About no measure" },
            ...measures.map(({ code, title }) => ({ value: code, label: `${title} (${code})` })),
          ]}
          value={measure}
          error={errorOf("measure")}
          onChange={(event) => setMeasure(event.target.value)}
        />
        <p className="govuk-body">Sending the answer closes the question. It cannot be changed afterwards.</p>
      </TextForm>
    </section>
  );
}
