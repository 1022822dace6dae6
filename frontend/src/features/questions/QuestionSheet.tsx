import { useState } from "react";
import { Button } from "#/ui/Button";
import { Textarea } from "#/ui/Textarea";
import {
  type MeasureQuestions,
  reworded,
  type SheetMeasure,
  type SheetQuestion,
  sheetOf,
  withOwn,
  without,
} from "./sheet";

/** Questions to ask at a meeting, each to be changed, taken off or added to. Nothing of it is kept. */
export function QuestionSheet({ proposed }: { proposed: readonly MeasureQuestions[] }) {
  const [sheet, setSheet] = useState(() => sheetOf(proposed));
  const [added, setAdded] = useState(0);
  const [said, setSaid] = useState("");
  return (
    <>
      <p className="govuk-body app-screen-only">
        Change the words, take questions off or add your own. The sheet is not kept: print it before you leave
        this page.
      </p>
      <Button type="button" onClick={() => window.print()}>
        Print this sheet
      </Button>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      {sheet.map((measure) => (
        <MeasureSheet
          key={measure.indicator}
          measure={measure}
          onReword={(id, text) => setSheet(reworded(sheet, measure.indicator, id, text))}
          onRemove={(id) => {
            setSheet(without(sheet, measure.indicator, id));
            setSaid(`A question on ${measure.title} was taken off.`);
            // The button that was pressed is gone: the heading of its measure takes the focus.
            document.getElementById(headingId(measure.indicator))?.focus();
          }}
          onAdd={() => {
            setAdded(added + 1);
            setSheet(withOwn(sheet, measure.indicator, `own-${added + 1}`));
            setSaid(`A question on ${measure.title} was added.`);
          }}
        />
      ))}
    </>
  );
}

interface MeasureSheetProps {
  measure: SheetMeasure;
  onReword: (id: string, text: string) => void;
  onRemove: (id: string) => void;
  onAdd: () => void;
}

function headingId(indicator: string) {
  return `questions-${indicator}`;
}

function MeasureSheet({ measure, onReword, onRemove, onAdd }: MeasureSheetProps) {
  const { indicator, title, headline, questions } = measure;
  return (
    <section className="app-column app-questions" aria-labelledby={headingId(indicator)}>
      <h2 className="govuk-heading-m" id={headingId(indicator)} tabIndex={-1}>
        {title}
      </h2>
      <p className="govuk-body">{headline}</p>
      {questions.length === 0 ? (
        <p className="govuk-body app-screen-only">Its figures raise no question by themselves.</p>
      ) : (
        <ol className="govuk-list govuk-list--number">
          {questions.map((question, place) => (
            <Question
              key={question.id}
              name={`Question ${place + 1} on ${title}`}
              question={question}
              onReword={(text) => onReword(question.id, text)}
              onRemove={() => onRemove(question.id)}
            />
          ))}
        </ol>
      )}
      <Button type="button" look="secondary" onClick={onAdd}>
        Add a question<span className="govuk-visually-hidden"> on {title}</span>
      </Button>
    </section>
  );
}

interface QuestionProps {
  name: string;
  question: SheetQuestion;
  onReword: (text: string) => void;
  onRemove: () => void;
}

function Question({ name, question: { id, text, why }, onReword, onRemove }: QuestionProps) {
  return (
    <li className="app-questions__item">
      <div className="app-screen-only">
        <Textarea
          id={`question-${id}`}
          label={<span className="govuk-visually-hidden">{name}</span>}
          hint={why}
          rows={3}
          value={text}
          onChange={(event) => onReword(event.target.value)}
        />
        <Button type="button" look="secondary" onClick={onRemove}>
          Take off<span className="govuk-visually-hidden"> {name.replace("Question", "question")}</span>
        </Button>
      </div>
      <p className="govuk-body app-print-only app-typed">{text}</p>
      {why ? <p className="govuk-body app-muted app-print-only">{why}</p> : null}
    </li>
  );
}
