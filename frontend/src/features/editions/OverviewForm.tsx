import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { InsetText } from "#/ui/Notices";
import { Paragraphs } from "#/ui/Paragraphs";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";

export const overviewLimit = 10_000;

interface OverviewFormProps {
  /** The overview as the service has it. */
  saved: string;
  busy: boolean;
  error: string | undefined;
  onSave: (overview: string) => void;
}

/** Editing a draft's overview. When somebody else saves meanwhile, both texts stand on the page until one is saved. */
export function OverviewForm({ saved, busy, error, onSave }: OverviewFormProps) {
  const [started, setStarted] = useState(saved);
  const [text, setText] = useState(saved);
  useUnsavedWarning(text !== saved);
  const overtaken = saved !== started && saved !== text;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    // What comes back from our own saving is not somebody else's text.
    setStarted(text);
    onSave(text);
  }

  return (
    <form onSubmit={submit} noValidate>
      {overtaken ? (
        <InsetText>
          <p className="govuk-body">
            <strong>The overview as somebody else has saved it:</strong>
          </p>
          <Paragraphs text={saved || "(empty)"} />
          <Button
            type="button"
            look="secondary"
            onClick={() => {
              setStarted(saved);
              setText(saved);
            }}
          >
            Take this text and drop mine
          </Button>
        </InsetText>
      ) : null}
      <CharacterCount
        id="overview"
        label="Overview"
        hint="What members should know about this period in a few paragraphs: what improved, what worsened, and why. A blank line starts a new paragraph."
        rows={10}
        limit={overviewLimit}
        value={text}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <Button look="secondary" busy={busy}>
        {busy ? "Saving the overview" : "Save overview"}
      </Button>
    </form>
  );
}
