import { type SyntheticEvent, useState } from "react";
import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { DateInput } from "#/ui/DateInput";
import type { FormError } from "#/ui/ErrorSummary";
import { Select } from "#/ui/Select";
import { isoDay, noDay } from "#/ui/typed-day";
import { UnsentText } from "#/ui/UnsentWords";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { actionLimits, checkAction, type TypedAction } from "./action-texts";

const noAction: TypedAction = { text: "", owner: "", due: noDay };

interface AgreeActionProps {
  /** Whether what it is agreed on takes one now. What was typed outlives that. */
  mayAgree: boolean;
  /** Absent while they are being read. */
  people: components["schemas"]["People"]["items"] | undefined;
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  /** Answers whether it was done. */
  onAgree: (agreed: components["schemas"]["AgreedAction"]) => Promise<boolean>;
  onRefused: (errors: FormError[]) => void;
}

/** Records what was agreed, who does it and until when. */
export function AgreeActionForm({ mayAgree, people, busy, errorOf, onAgree, onRefused }: AgreeActionProps) {
  const [typed, setTyped] = useState(noAction);
  const personal = usePersonalDetails();
  useUnsavedWarning(typed.text.trim() !== "");

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkAction(typed);
    onRefused(found);
    const texts = [{ fieldId: "action-text", label: "What is to be done?", text: typed.text }];
    if (found.length > 0 || !personal.allows(texts)) return;
    const agreed = { text: typed.text.trim(), owner: typed.owner, dueOn: isoDay(typed.due) ?? "" };
    if (await onAgree(agreed)) setTyped(noAction);
  }

  if (!mayAgree) {
    return <UnsentText label="What is to be done" text={typed.text} />;
  }
  return (
    <section className="app-actions" aria-labelledby="agree-heading">
      <h3 className="govuk-heading-s" id="agree-heading">
        Add an action
      </h3>
      {people ? (
        <form onSubmit={submit} noValidate>
          <CharacterCount
            id="action-text"
            label="What is to be done?"
            hint="Members read it. Leave out anything that could identify a child."
            rows={3}
            limit={actionLimits.action.most}
            value={typed.text}
            error={errorOf("action-text")}
            onChange={(event) => setTyped({ ...typed, text: event.target.value })}
          />
          <Select
            id="owner"
            label="Who does it?"
            choices={[
              { value: "", label: "Select a person" },
              ...people.map(({ subject, name, roles }) => ({
                value: subject,
                label: roles.length > 0 ? `${name} (${roles.join(", ")})` : name,
              })),
            ]}
            value={typed.owner}
            error={errorOf("owner")}
            onChange={(event) => setTyped({ ...typed, owner: event.target.value })}
          />
          <DateInput
            id="due"
            label="Until when?"
            hint="For example, 31 3 2027"
            value={typed.due}
            error={errorOf("due")}
            onChange={(due) => setTyped({ ...typed, due })}
          />
          {personal.warning}
          <Button busy={busy}>{busy ? "Adding the action" : "Add action"}</Button>
        </form>
      ) : (
        <p className="govuk-body">Loading whom it can be given to.</p>
      )}
    </section>
  );
}
