import type { Clinic, Person } from "./clinic";

/** The council's people and whoever is invited already: who has left since stays in the list until somebody takes them off. */
export function withInvited(people: readonly Person[], invited: Clinic["invited"]): Person[] {
  const gone = invited.flatMap(({ subject, name }) =>
    subject && !people.some((person) => person.subject === subject) ? [{ subject, name, roles: [] }] : [],
  );
  return [...people, ...gone];
}
