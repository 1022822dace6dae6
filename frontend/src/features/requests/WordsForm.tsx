import { useState } from "react";
import type { FormError } from "#/ui/ErrorSummary";
import { TextForm } from "#/ui/TextForm";
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
export function WordsForm({ heading, button, limits, missing, onRefused, onSend, ...form }: WordsFormProps) {
  const [words, setWords] = useState("");
  const [errors, setErrors] = useState<FormError[]>([]);
  useUnsavedWarning(words.trim() !== "");
  return (
    <section className="app-actions" aria-label={heading ?? button}>
      {heading ? <h2 className="govuk-heading-m">{heading}</h2> : null}
      <TextForm
        {...form}
        limit={limits.most}
        value={words}
        error={errors[0]?.message}
        button={{ send: button, sending: button }}
        check={(text) => checkLength(form.id, text, limits, { missing, noun: form.label.replace(/\?$/, "") })}
        onChange={setWords}
        onRefused={(found) => {
          setErrors(found);
          onRefused(found);
        }}
        onSend={async (text) => {
          if (await onSend(text)) setWords("");
        }}
      />
    </section>
  );
}
