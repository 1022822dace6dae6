import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { InsetText } from "#/ui/Notices";
import { Paragraphs } from "#/ui/Paragraphs";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";

export const overviewLimit = 10_000;
export const dataNoteLimit = 4000;

/** What is written of an edition as a whole. */
export interface DraftWords {
  overview: string;
  dataNote: string;
}

interface OverviewFormProps {
  /** The words as the service has them. */
  saved: DraftWords;
  busy: boolean;
  errors: Partial<Record<keyof DraftWords, string>>;
  onSave: (words: DraftWords) => void;
}

/** Editing a draft's words. When somebody else saves meanwhile, both texts stand on the page until one is saved. */
export function OverviewForm({ saved, busy, errors, onSave }: OverviewFormProps) {
  const [started, setStarted] = useState(saved);
  const [words, setWords] = useState(saved);
  useUnsavedWarning(!same(words, saved));
  const overtaken = !same(saved, started) && !same(saved, words);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    // What comes back from our own saving is not somebody else's text.
    setStarted(words);
    onSave(words);
  }

  return (
    <form onSubmit={submit} noValidate>
      {overtaken ? (
        <InsetText>
          <p className="govuk-body">
            <strong>The overview as somebody else has saved it:</strong>
          </p>
          <Paragraphs text={saved.overview || "(empty)"} />
          <p className="govuk-body">
            <strong>The data note as somebody else has saved it:</strong>
          </p>
          <Paragraphs text={saved.dataNote || "(empty)"} />
          <Button
            type="button"
            look="secondary"
            onClick={() => {
              setStarted(saved);
              setWords(saved);
            }}
          >
            Take these words and drop mine
          </Button>
        </InsetText>
      ) : null}
      <CharacterCount
        id="overview"
        label="Overview"
        hint="What members should know about this period in a few paragraphs: what improved, what worsened, and why. A blank line starts a new paragraph."
        rows={10}
        limit={overviewLimit}
        value={words.overview}
        error={errors.overview}
        onChange={(event) => setWords({ ...words, overview: event.target.value })}
      />
      <CharacterCount
        id="data-note"
        label="Data note (optional)"
        hint="What members should know about the figures of this edition as a whole, such as that they are provisional."
        rows={3}
        limit={dataNoteLimit}
        value={words.dataNote}
        error={errors.dataNote}
        onChange={(event) => setWords({ ...words, dataNote: event.target.value })}
      />
      <Button look="secondary" busy={busy}>
        {busy ? "Saving the overview" : "Save overview"}
      </Button>
    </form>
  );
}

function same(a: DraftWords, b: DraftWords) {
  return a.overview === b.overview && a.dataNote === b.dataNote;
}
