import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";

interface WordsFormProps {
  id: string;
  /** Left out where the form stands under words that say it already. */
  heading?: string;
  label: string;
  hint: string;
  button: string;
  limits: { least: number; most: number };
  /** What to do when nothing was typed. */
  missing: string;
  busy: boolean;
  onRefused: (errors: FormError[]) => void;
  /** Answers whether it was done. */
  onSend: (words: string) => Promise<boolean>;
}

/** A few words to the other side. They outlive a reload of the request, and go once they are sent. */
export function WordsForm(props: WordsFormProps) {
  const { id, heading, label, hint, button, limits, missing, busy, onRefused, onSend } = props;
  const [words, setWords] = useState("");
  const [errors, setErrors] = useState<FormError[]>([]);
  useUnsavedWarning(words.trim() !== "");

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkLength(id, words, limits, { missing, noun: label.replace(/\?$/, "") });
    setErrors(found);
    onRefused(found);
    if (found.length === 0 && (await onSend(words.trim()))) setWords("");
  }

  return (
    <form className="app-actions" aria-label={heading ?? button} onSubmit={submit} noValidate>
      {heading ? <h2 className="govuk-heading-m">{heading}</h2> : null}
      <CharacterCount
        id={id}
        label={label}
        hint={hint}
        limit={limits.most}
        value={words}
        error={errors[0]?.message}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button busy={busy}>{button}</Button>
    </form>
  );
}
