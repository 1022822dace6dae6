import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import type { FormError } from "#/ui/ErrorSummary";
import { Select } from "#/ui/Select";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import type { CommentedMeasure } from "./comments";
import { checkComment, editionLimits } from "./edition-texts";

export interface NewComment {
  /** Absent for the edition as a whole. */
  indicator?: string;
  text: string;
}

interface CommentFormProps {
  /** The measure that the page is about; without one the form asks for it. */
  about?: string;
  measures: readonly CommentedMeasure[];
  busy: boolean;
  onRefused: (errors: FormError[]) => void;
  onAdd: (comment: NewComment) => void;
}

/** Says something of a measure or of the whole edition, for those who prepare it. */
export function CommentForm({ about, measures, busy, onRefused, onAdd }: CommentFormProps) {
  const [indicator, setIndicator] = useState(about ?? "");
  const [text, setText] = useState("");
  const [errors, setErrors] = useState<FormError[]>([]);
  useUnsavedWarning(text.trim() !== "" && !busy);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkComment(text);
    setErrors(found);
    onRefused(found);
    if (found.length === 0) onAdd({ indicator: indicator || undefined, text: text.trim() });
  }

  return (
    <form onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m">Add a comment</h2>
      {about ? null : (
        <Select
          id="about"
          label="What is it about?"
          choices={[
            { value: "", label: "The edition as a whole" },
            ...measures.map(({ indicator: value, title }) => ({ value, label: title })),
          ]}
          value={indicator}
          onChange={(event) => setIndicator(event.target.value)}
        />
      )}
      <CharacterCount
        id="text"
        label="Your comment"
        hint="The board and officers who prepare the edition read it. It is never published."
        rows={4}
        limit={editionLimits.comment.most}
        value={text}
        error={errors[0]?.message}
        onChange={(event) => setText(event.target.value)}
      />
      <Button look="secondary" busy={busy}>
        {busy ? "Adding the comment" : "Add comment"}
      </Button>
    </form>
  );
}
