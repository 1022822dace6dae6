import { useDeferredValue, useMemo } from "react";
import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { InsetText } from "#/ui/Notices";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { Hints } from "./Hints";
import { LateFigure } from "./LateFigure";
import { countWords, wordsLeft } from "./word-count";
import { hintsOn } from "./writing-hints";
import { commentaryLimits, type Written } from "./written";

interface CommentaryFormProps {
  draft: Draft<Written>;
  /** Whether the edition cannot go to the board without a cause and an action. */
  required: boolean;
  expected?: components["schemas"]["ExpectedFigure"];
  /** The terms that readers can look up. */
  glossary: readonly string[];
}

const words = { name: "words", count: countWords, leftInWords: wordsLeft };

/** What happened, why, and what is being done about it. */
export function CommentaryForm({ draft, required, expected, glossary }: CommentaryFormProps) {
  const { typed: written, change, errorOf, submit, busy } = draft;
  const settled = useDeferredValue(`${written.text}\n${written.cause}\n${written.what}`);
  const hints = useMemo(() => hintsOn(settled, glossary), [settled, glossary]);
  const optional = required ? "" : " (optional)";

  return (
    <form onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m">What members will read</h2>
      {draft.overtaken}
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
        limit={commentaryLimits.words}
        value={written.text}
        error={errorOf("text")}
        onChange={(event) => change({ text: event.target.value })}
      />
      <CharacterCount
        id="cause"
        label={`Why did it happen?${optional}`}
        rows={3}
        limit={commentaryLimits.cause}
        value={written.cause}
        error={errorOf("cause")}
        onChange={(event) => change({ cause: event.target.value })}
      />
      <CharacterCount
        id="what"
        label={`What is being done about it?${optional}`}
        rows={3}
        limit={commentaryLimits.what}
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
