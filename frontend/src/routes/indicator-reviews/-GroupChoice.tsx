import { PeopleChoice } from "#/features/clinics/PeopleChoice";
import type { Person, TypedReview } from "#/features/indicator-review/indicator-review";
import type { Draft } from "#/ui/use-draft";

const group = {
  id: "participants",
  find: "Find a person for the group (optional)",
  label: "Who belongs to the group",
  hint: "Members and officers. Each of them says what they would do with a measure.",
  counted: "chosen",
};

/** Who belongs to the group of a review. */
export function GroupChoice({ draft, people }: { draft: Draft<TypedReview>; people: readonly Person[] }) {
  return (
    <PeopleChoice
      words={group}
      people={people}
      chosen={draft.typed.participants}
      error={draft.errorOf("participants")}
      onChange={(participants) => draft.change({ participants })}
    />
  );
}
