import { type SyntheticEvent, useState } from "react";
import type { FormError } from "#/ui/ErrorSummary";
import { RedactionFields } from "#/ui/RedactionFields";
import { checkLength } from "#/ui/typed-text";

export interface TypedWords {
  words: string;
  reason: string;
}

/** What the contract takes; the service checks the same again. */
const limits = { words: { least: 3, most: 20_000 }, reason: { least: 10, most: 2000 } } as const;

interface UnwantedWordsFormProps {
  /** Of what they are to go, such as "clinic". */
  what: string;
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onRedact: (typed: TypedWords) => void;
}

/** Takes words out of something for good, wherever they stand in it. */
export function UnwantedWordsForm({ what, busy, errorOf, onRefused, onRedact }: UnwantedWordsFormProps) {
  const [typed, setTyped] = useState<TypedWords>({ words: "", reason: "" });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = checkWords(typed);
    onRefused(errors);
    if (errors.length === 0) onRedact({ words: typed.words, reason: typed.reason.trim() });
  }

  return (
    <form onSubmit={submit} noValidate>
      <RedactionFields
        words={{
          label: "Which words are to go?",
          hint: `Copy them exactly as they stand on the page of the ${what}. To take out all of a text, copy all of it.`,
          limit: limits.words.most,
        }}
        reasonLimit={limits.reason.most}
        typed={typed}
        busy={busy}
        errorOf={errorOf}
        onChange={(part) => setTyped({ ...typed, ...part })}
      />
    </form>
  );
}

export function checkWords({ words, reason }: TypedWords): FormError[] {
  const errors: FormError[] = [];
  if (words.length < limits.words.least) {
    errors.push({ fieldId: "words", message: "Enter at least 3 characters of what is to go" });
  }
  errors.push(...checkLength("reason", reason, limits.reason, { missing: "Enter why", noun: "Your reason" }));
  if (words.length >= limits.words.least && reason.includes(words)) {
    errors.push({ fieldId: "reason", message: "Say why without the words that are to go" });
  }
  return errors;
}
