import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import type { FormError } from "#/ui/ErrorSummary";
import type { Draft, DraftForm } from "#/ui/use-draft";

const overviewLimit = 10_000;
const dataNoteLimit = 4000;

/** What is written of an edition as a whole. */
export interface DraftWords {
  overview: string;
  dataNote: string;
}

export const overviewForm: DraftForm<
  Pick<components["schemas"]["Edition"], "overview" | "dataNote">,
  DraftWords
> = {
  what: "edition",
  done: "The overview is saved",
  typedOf: ({ overview, dataNote = "" }) => ({ overview, dataNote }),
  check: ({ overview, dataNote }) => [
    ...tooLong("overview", "The overview", overview, overviewLimit),
    ...tooLong("data-note", "The data note", dataNote, dataNoteLimit),
  ],
  fields: {
    overview: { id: "overview", label: "The overview", pointers: ["/overview"], show: (text) => text },
    dataNote: { id: "data-note", label: "The data note", pointers: ["/dataNote"], show: (text) => text },
  },
};

function tooLong(fieldId: string, what: string, text: string, limit: number): FormError[] {
  if (text.length <= limit) return [];
  return [{ fieldId, message: `${what} must be ${limit.toLocaleString("en-GB")} characters or fewer` }];
}

/** Editing a draft's words. */
export function OverviewForm({ draft }: { draft: Draft<DraftWords> }) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <CharacterCount
        id="overview"
        label="Overview"
        hint="What members should know about this period in a few paragraphs: what improved, what worsened, and why. A blank line starts a new paragraph."
        rows={10}
        limit={overviewLimit}
        value={typed.overview}
        error={errorOf("overview")}
        onChange={(event) => change({ overview: event.target.value })}
      />
      <CharacterCount
        id="data-note"
        label="Data note (optional)"
        hint="What members should know about the figures of this edition as a whole, such as that they are provisional."
        rows={3}
        limit={dataNoteLimit}
        value={typed.dataNote}
        error={errorOf("data-note")}
        onChange={(event) => change({ dataNote: event.target.value })}
      />
      <Button look="secondary" busy={busy}>
        {busy ? "Saving the overview" : "Save overview"}
      </Button>
    </form>
  );
}
