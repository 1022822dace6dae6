import { type SyntheticEvent, useState } from "react";
import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { Checkboxes } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import type { DeepDiveRequest } from "./request";

export type Person = components["schemas"]["People"]["items"][number];

const answering = ["Lead officer", "Governance adviser"];
const most = 10;

/** Those who may answer requests, and whoever is named already though they have left since. */
export function whoMayAnswer(people: readonly Person[], named: DeepDiveRequest["leadOfficers"]): Person[] {
  const can = people.filter(({ roles }) => roles.some((role) => answering.includes(role)));
  const gone = named.flatMap(({ subject, name }) =>
    subject && !can.some((person) => person.subject === subject) ? [{ subject, name, roles: [] }] : [],
  );
  return [...can, ...gone];
}

interface OfficersFormProps {
  request: DeepDiveRequest;
  people: readonly Person[];
  busy: boolean;
  onRefused: (errors: FormError[]) => void;
  onName: (officers: string[]) => Promise<boolean>;
}

/** Who is to answer an accepted request. Nobody may be chosen: then those who lead its measures answer it. */
export function OfficersForm({ request, people, busy, onRefused, onName }: OfficersFormProps) {
  const named = request.leadOfficers.flatMap(({ subject }) => subject ?? []);
  const [typed, setTyped] = useState<string[]>();
  const chosen = typed ?? named;
  const [error, setError] = useState<string>();

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found: FormError[] =
      chosen.length > most ? [{ fieldId: "officers", message: `Choose no more than ${most} officers` }] : [];
    setError(found[0]?.message);
    onRefused(found);
    if (found.length === 0 && (await onName(chosen))) setTyped(undefined);
  }

  return (
    <form className="app-actions" aria-label="Name the lead officers" onSubmit={submit} noValidate>
      <Checkboxes
        id="officers"
        label="Who is to answer it?"
        hint="Whoever you name is told by e-mail and finds it at home."
        small
        choices={whoMayAnswer(people, request.leadOfficers).map(({ subject, name, roles }) => ({
          value: subject,
          label: name,
          hint: roles.join(", "),
        }))}
        values={chosen}
        error={error}
        onChange={setTyped}
      />
      <Button look="secondary" busy={busy}>
        Save lead officers
      </Button>
    </form>
  );
}
