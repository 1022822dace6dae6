import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { type Choice, Select } from "#/ui/Select";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import {
  checkChange,
  type MeasureChange,
  noChange,
  reviewLimits,
  type TypedChange,
} from "./indicator-review";

interface ChangeFormProps {
  id: string;
  label: string;
  choices: readonly { change: MeasureChange; words: string }[];
  others: readonly Choice[];
  text: { label: string; hint: string; missing: string; noun: string; optional?: boolean };
  button: { send: string; sending: string };
  busy: boolean;
  start?: TypedChange;
  errorOf: (fieldId: string) => string | undefined;
  /** Beside what is wrong here. */
  check?: () => FormError[];
  onRefused: (errors: FormError[]) => void;
  /** Answers whether it was done. */
  onSend: (typed: TypedChange & { change: MeasureChange }) => Promise<boolean>;
  children?: ReactNode;
}

/** What is to become of a measure, by what, and why. */
export function ChangeForm(props: ChangeFormProps) {
  const { id, label, choices, others, text, button, busy, start = noChange, errorOf, children } = props;
  const [typed, setTyped] = useState(start);
  const change = (part: Partial<TypedChange>) => setTyped({ ...typed, ...part });
  const personal = usePersonalDetails();
  useUnsavedWarning(typed.text.trim() !== start.text.trim());

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = [
      ...(props.check?.() ?? []),
      ...checkChange(typed, { id, choose: `Select what is to become of it`, ...text }),
    ];
    props.onRefused(found);
    const texts = [{ fieldId: `${id}-text`, label: text.label, text: typed.text }];
    const { change: chosen } = typed;
    if (found.length > 0 || !chosen || !personal.allows(texts)) return;
    if (await props.onSend({ ...typed, change: chosen })) change({ text: "" });
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {children}
      <Radios
        id={`${id}-change`}
        label={label}
        small
        choices={choices.map(({ change: value, words }) => ({ value, label: words }))}
        value={typed.change}
        error={errorOf(`${id}-change`)}
        onChange={(value) => change({ change: value as MeasureChange })}
      />
      {typed.change === "REPLACE" ? (
        <Select
          id={`${id}-replaced-by`}
          label="What takes its place?"
          choices={[{ value: "", label: "Choose" }, ...others]}
          value={typed.replacedBy}
          error={errorOf(`${id}-replaced-by`)}
          onChange={(event) => change({ replacedBy: event.target.value })}
        />
      ) : null}
      <CharacterCount
        id={`${id}-text`}
        label={text.label}
        hint={text.hint}
        rows={3}
        limit={reviewLimits.minute.most}
        value={typed.text}
        error={errorOf(`${id}-text`)}
        onChange={(event) => change({ text: event.target.value })}
      />
      {personal.warning}
      <Button busy={busy}>{busy ? button.sending : button.send}</Button>
    </form>
  );
}
