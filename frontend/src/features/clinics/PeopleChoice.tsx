import { useState } from "react";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { Announcement } from "#/ui/Notices";
import { TextInput } from "#/ui/TextInput";
import type { Person } from "./clinic";

interface PeopleChoiceProps {
  words?: typeof invitation;
  people: readonly Person[];
  /** Subjects of those who are chosen. */
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

const invitation = {
  id: "invited",
  find: "Find a person to invite (optional)",
  label: "Who is invited",
  hint: "Each of them gets a calendar invitation by e-mail.",
  /** What is said of how many. */
  counted: "invited",
};

/** Who is invited: a list of the council's people that gets shorter as one types. Who is chosen stays in it. */
export function PeopleChoice({ words = invitation, people, chosen, error, onChange }: PeopleChoiceProps) {
  const [find, setFind] = useState("");
  const shown = people.filter((person) => chosen.includes(person.subject) || isFound(person, find));
  const others = (values: readonly string[]) => chosen.filter((subject) => !values.includes(subject));
  return (
    <>
      <TextInput
        id="find-person"
        label={words.find}
        hint="By name or role. Those you have chosen stay in the list."
        type="search"
        autoComplete="off"
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
      <Announcement>
        {shown.length} of {people.length} people shown, {chosen.length} {words.counted}.
      </Announcement>
      {shown.length > 0 ? (
        <Checkboxes
          id={words.id}
          label={words.label}
          hint={words.hint}
          small
          choices={shown.map(({ subject, name, roles }) => ({
            value: subject,
            label: name,
            hint: roles.join(", "),
          }))}
          values={chosen}
          error={error}
          onChange={(values) => onChange([...others(shown.map(({ subject }) => subject)), ...values])}
        />
      ) : null}
    </>
  );
}

function isFound({ name, roles }: Person, find: string) {
  const words = `${name} ${roles.join(" ")}`.toLowerCase();
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.includes(part));
}
