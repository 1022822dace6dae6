import { type SyntheticEvent, useDeferredValue, useMemo, useState } from "react";
import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import type { FormError } from "#/ui/ErrorSummary";
import { InsetText } from "#/ui/Notices";
import { Paragraphs } from "#/ui/Paragraphs";
import { TextInput } from "#/ui/TextInput";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { Hints } from "./Hints";
import { hintsOn } from "./hints";
import { LateFigure } from "./LateFigure";
import { countWords, wordsLeft } from "./words";
import {
  type CommentaryDraft,
  checkWritten,
  draftOf,
  inOneText,
  limits,
  type MeasureCommentary,
  type Written,
  writtenFrom,
} from "./written";

interface CommentaryFormProps {
  /** What is said already. */
  said?: MeasureCommentary;
  /** Whether the edition cannot go to the board without a cause and an action. */
  required: boolean;
  expected?: components["schemas"]["ExpectedFigure"];
  /** The terms that readers can look up. */
  glossary: readonly string[];
  busy: boolean;
  onRefused: (errors: FormError[]) => void;
  onSave: (draft: CommentaryDraft) => void;
}

const words = { name: "words", count: countWords, leftInWords: wordsLeft };

/** What happened, why, and what is being done about it. When somebody else saves meanwhile, what was typed stays. */
export function CommentaryForm({
  said,
  required,
  expected,
  glossary,
  busy,
  onRefused,
  onSave,
}: CommentaryFormProps) {
  const [written, setWritten] = useState(() => writtenFrom(said));
  const [errors, setErrors] = useState<FormError[]>([]);
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const settled = useDeferredValue(`${written.text}\n${written.cause}\n${written.what}`);
  const hints = useMemo(() => hintsOn(settled, glossary), [settled, glossary]);
  const [typed, saved] = [asSent(written), asSent(writtenFrom(said))];
  const [started, setStarted] = useState(saved);
  const overtaken = saved !== started && saved !== typed;
  useUnsavedWarning(typed !== saved);
  const optional = required ? "" : " (optional)";

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkWritten(written);
    setErrors(found);
    onRefused(found);
    if (found.length > 0) return;
    // What comes back from our own saving is not somebody else's words.
    setStarted(typed);
    onSave(draftOf(written));
  }

  return (
    <form onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m">What members will read</h2>
      {overtaken && said ? (
        <InsetText>
          <p className="govuk-body">
            <strong>The commentary as {said.writtenBy} has saved it:</strong>
          </p>
          <Paragraphs text={inOneText(said)} />
          <Button
            type="button"
            look="secondary"
            onClick={() => {
              setStarted(saved);
              setWritten(writtenFrom(said));
            }}
          >
            Take these words and drop mine
          </Button>
        </InsetText>
      ) : null}
      {required ? (
        <InsetText>
          This measure misses its target, so members are owed a reason: why it happened, and what is being
          done by when. You can save before all of it is there.
        </InsetText>
      ) : null}
      <CharacterCount
        id="text"
        label="What happened? (optional)"
        hint="In plain English, as you would say it to a resident. Do not name or describe a child."
        rows={8}
        unit={words}
        limit={limits.words}
        value={written.text}
        error={errorOf("text")}
        onChange={(event) => change({ text: event.target.value })}
      />
      <CharacterCount
        id="cause"
        label={`Why did it happen?${optional}`}
        rows={3}
        limit={limits.cause}
        value={written.cause}
        error={errorOf("cause")}
        onChange={(event) => change({ cause: event.target.value })}
      />
      <CharacterCount
        id="what"
        label={`What is being done about it?${optional}`}
        rows={3}
        limit={limits.what}
        value={written.what}
        error={errorOf("what")}
        onChange={(event) => change({ what: event.target.value })}
      />
      <TextInput
        id="owner"
        label={`Who does it?${optional}`}
        hint="A post rather than a name, such as Head of Early Help"
        autoComplete="off"
        value={written.owner}
        error={errorOf("owner")}
        onChange={(event) => change({ owner: event.target.value })}
      />
      <DateInput
        id="due"
        label={`By when?${optional}`}
        hint="For example, 30 6 2026"
        value={written.due}
        error={errorOf("due")}
        onChange={(due) => change({ due })}
      />
      <Hints hints={hints} />
      <LateFigure expected={expected} written={written} errorOf={errorOf} onChange={change} />
      <Checkboxes
        id="exempt"
        label="Who may read it?"
        choices={[
          {
            value: "exempt",
            label: "What is said here is exempt from publication",
            hint: "Only the scorecard’s exempt committees read it then, and those who prepare the edition.",
          },
        ]}
        values={written.exempt ? ["exempt"] : []}
        onChange={(values) => change({ exempt: values.length > 0 })}
      />
      <Button busy={busy}>{busy ? "Saving the commentary" : "Save commentary"}</Button>
    </form>
  );
}

function asSent(written: Written) {
  return JSON.stringify(draftOf(written));
}
