import type { ReactNode, SyntheticEvent } from "react";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { Button } from "./Button";
import { CharacterCount } from "./CharacterCount";
import type { FormError } from "./ErrorSummary";

interface TextFormProps {
  id: string;
  label: string;
  hint: string;
  limit: number;
  rows?: number;
  value: string;
  error: string | undefined;
  busy: boolean;
  /** What the button says, and what it says meanwhile. */
  button: { send: string; sending: string; look?: "warning" | "secondary" };
  check: (text: string) => FormError[];
  onChange: (text: string) => void;
  onRefused: (errors: FormError[]) => void;
  onSend: (text: string) => void;
  /** What stands between the text and the button. */
  children?: ReactNode;
}

/** One text that somebody sends. */
export function TextForm({
  button,
  busy,
  check,
  onChange,
  onRefused,
  onSend,
  children,
  ...text
}: TextFormProps) {
  const personal = usePersonalDetails();

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = check(text.value);
    onRefused(found);
    const texts = [{ fieldId: text.id, label: text.label, text: text.value }];
    if (found.length === 0 && personal.allows(texts)) onSend(text.value.trim());
  }
  return (
    <form onSubmit={submit} noValidate>
      <CharacterCount {...text} onChange={(event) => onChange(event.target.value)} />
      {children}
      {personal.warning}
      <Button look={button.look} busy={busy}>
        {busy ? button.sending : button.send}
      </Button>
    </form>
  );
}
