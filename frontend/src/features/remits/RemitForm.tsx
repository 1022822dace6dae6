import { Button } from "#/ui/Button";
import { Checkboxes } from "#/ui/ChoiceGroup";
import type { Choice } from "#/ui/Select";
import type { Draft } from "#/ui/use-draft";
import type { RemitDefinition } from "./remit";

interface RemitFormProps {
  draft: Draft<RemitDefinition>;
  themes: readonly Choice[];
  series: readonly Choice[];
  frameworks: readonly Choice[];
}

/** What falls under a committee. */
export function RemitForm({ draft, themes, series, frameworks }: RemitFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <Checkboxes
        id="themes"
        label="Themes of measures"
        hint="Every measure under them, also one that is defined later"
        small
        choices={themes}
        values={typed.themes}
        error={errorOf("themes")}
        onChange={(chosen) => change({ themes: chosen })}
      />
      <Checkboxes
        id="series"
        label="Series"
        hint="Every measure that they show now. A series made for the committee alone falls under it anyway."
        small
        choices={series}
        values={typed.series}
        error={errorOf("series")}
        onChange={(chosen) => change({ series: chosen })}
      />
      <Checkboxes
        id="frameworks"
        label="Inspections"
        hint="Every inspection by these frameworks"
        small
        choices={frameworks}
        values={typed.frameworks}
        error={errorOf("frameworks")}
        onChange={(chosen) => change({ frameworks: chosen })}
      />
      <Button busy={busy}>{busy ? "Saving what falls under it" : "Save what falls under it"}</Button>
    </form>
  );
}
