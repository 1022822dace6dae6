import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { TextInput } from "#/ui/TextInput";
import type { DeepDiveRequest } from "./request";
import { isOpen } from "./request-state";
import { typedReference } from "./request-texts";

export interface Join {
  /** A reference from the list, or that one is typed. */
  choice: string | undefined;
  typed: string;
}

const another = "another";

/** Requests that this one can join: as far as it is, and not with another already. */
export function joinable(
  request: DeepDiveRequest,
  onSameMeasures: readonly DeepDiveRequest[],
): DeepDiveRequest[] {
  const seen = new Set([request.reference]);
  return onSameMeasures.filter(({ reference, state, answerKind, joinedTo }) => {
    if (seen.has(reference)) return false;
    seen.add(reference);
    return (
      joinedTo === undefined &&
      isOpen({ state }) &&
      state === request.state &&
      answerKind === request.answerKind
    );
  });
}

interface JoinFormProps {
  value: Join;
  choices: readonly DeepDiveRequest[];
  busy: boolean;
  onChange: (join: Join) => void;
  onRefused: (errors: FormError[]) => void;
  onJoin: (to: string) => void;
}

export function JoinForm({ value, choices, busy, onChange, onRefused, onJoin }: JoinFormProps) {
  const [errors, setErrors] = useState<FormError[]>([]);
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const listed = choices.length > 0;
  const types = !listed || value.choice === another;
  const typedId = listed ? "join-to-typed" : "join-to";

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const to = types ? typedReference(value.typed) : value.choice;
    const found = to
      ? []
      : types
        ? [{ fieldId: typedId, message: "Enter a reference, such as DD-0001" }]
        : [{ fieldId: "join-to", message: "Select the request that asks the same" }];
    setErrors(found);
    onRefused(found);
    if (to) onJoin(to);
  }

  return (
    <form aria-label="Join this request to another" onSubmit={submit} noValidate>
      <p className="govuk-body">
        Join requests that ask the same: they are then decided and answered together. Nothing is deleted. Each
        keeps its reference, its author and its words, and they can be separated again. The one that was made
        first leads.
      </p>
      {listed ? (
        <Radios
          id="join-to"
          label="Which request asks the same?"
          hint="These are open on the same measures."
          choices={[
            ...choices.map(({ reference, raisedBy, question }) => ({
              value: reference,
              label: `${reference}, asked by ${raisedBy}`,
              hint: excerpt(question),
            })),
            { value: another, label: "Another request" },
          ]}
          value={value.choice}
          error={errorOf("join-to")}
          onChange={(choice) => onChange({ ...value, choice })}
        />
      ) : null}
      {types ? (
        <TextInput
          id={typedId}
          label="Reference of the other request"
          hint="For example, DD-0001"
          width={10}
          autoComplete="off"
          spellCheck={false}
          value={value.typed}
          error={errorOf(typedId)}
          onChange={(event) => onChange({ ...value, typed: event.target.value })}
        />
      ) : null}
      <Button look="secondary" busy={busy}>
        {busy ? "Joining the requests" : "Join the requests"}
      </Button>
    </form>
  );
}

function excerpt(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).trimEnd()}…`;
}
