import { Button } from "./Button";
import { CharacterCount } from "./CharacterCount";
import { WarningText } from "./Notices";

interface RedactionFieldsProps {
  /** What is asked of the words, and how many there can be. */
  words: { label: string; hint: string; limit: number };
  reasonLimit: number;
  typed: { words: string; reason: string };
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (part: { words?: string; reason?: string }) => void;
}

/** Which words are taken out for good, and why. */
export function RedactionFields({
  words,
  reasonLimit,
  typed,
  busy,
  errorOf,
  onChange,
}: RedactionFieldsProps) {
  return (
    <>
      <CharacterCount
        {...words}
        id="words"
        rows={3}
        value={typed.words}
        error={errorOf("words")}
        onChange={(event) => onChange({ words: event.target.value })}
      />
      <CharacterCount
        id="reason"
        label="Why?"
        hint="It is kept in the audit trail with your name. Do not repeat the words."
        limit={reasonLimit}
        rows={3}
        value={typed.reason}
        error={errorOf("reason")}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
      <WarningText>Words that are taken out cannot be brought back, by anybody.</WarningText>
      <Button look="warning" busy={busy}>
        {busy ? "Taking the words out" : "Take the words out"}
      </Button>
    </>
  );
}
